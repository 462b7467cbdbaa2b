package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A text is forgotten by two who have no mouse: one asks, the other confirms. */
class ErasureByKeyboardTest {

    @Test
    void one_asks_and_another_confirms_by_keyboard_alone() {
        String meeting =
                recorded(
                                "meetings",
                                "'bodyId':'%s','kind':'THEME_DAY','date':'%s','title':'Dag'"
                                        .formatted(body("HMU Glemmebæk", "MAIN"), day(-5)))
                        .id();
        String text = "Skal glemmes " + UUID.randomUUID();
        long said =
                recorded("meetings/" + meeting + "/contributions", "'text':'" + text + "'")
                        .position();
        String login = "glemmebaek-" + UUID.randomUUID();
        Users.create(Secretary.MEDSPOR, login, "SECRETARY", List.of());
        String confirm = "button:has-text('Bekræft sletningen: Hændelse " + said + ",')";
        try (Secretary first = Secretary.narrow()) {
            Keys keys = first.keys().go(".site-nav a:has-text('Sletning')");
            keys.go("#ask").write("#words", text).send();
            keys.go("tr:has-text('" + text + "') a");
            assertThat(first.page().locator("blockquote")).hasText(text);
            first.assertSound();
            keys.write("#ground", "Registreret").go("#send");
            assertThat(first.page().locator(".alert-success")).isFocused();
            assertThat(first.page().locator("main")).containsText("Hændelse " + said);
            assertThat(first.page().locator(confirm)).hasCount(0);
            first.assertSound();
        }
        try (Secretary second = Secretary.of(login)) {
            Keys keys = second.keys().go(".site-nav a:has-text('Sletning')");
            assertThat(second.page().locator("tr:has(" + confirm + ") .erasure-text"))
                    .hasText(text);
            keys.go(confirm);
            assertThat(second.page().locator(".alert-success")).containsText("bekræftet");
            assertThat(second.page().locator(confirm)).hasCount(0);
            second.assertSound();
        }
        ErasureTest.awaitErased(Secretary.MEDSPOR, said);
        assertThat(Secretary.read("meetings/" + meeting).response().body())
                .contains(Protected.WITHHELD);
    }
}
