package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A secretary who is logged in to the shared application, at its front page. */
final class Secretary implements AutoCloseable {

    static final Medspor MEDSPOR = Medspor.shared();

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final Reader reader;

    private Secretary(Reader reader) {
        this.reader = reader;
        reader.open("/");
    }

    static Secretary wide() {
        return new Secretary(Screen.shared().returning(LoggedIn.COOKIES, WIDE, MEDSPOR.port()));
    }

    static Secretary narrow() {
        return new Secretary(Screen.shared().returning(LoggedIn.COOKIES, NARROW, MEDSPOR.port()));
    }

    /** Another user, who logs in. */
    static Secretary of(String login) {
        Reader reader = Screen.shared().reader(WIDE, MEDSPOR.port());
        reader.logIn(login, Users.PASSWORD).cookies();
        return new Secretary(reader);
    }

    Page page() {
        return reader.page();
    }

    Keys keys() {
        return new Keys(page());
    }

    /** Everybody can use the page, it fits its window, and the browser complained about nothing. */
    void assertSound() {
        assertUsable();
        assertThat(reader.complaints()).isEmpty();
    }

    /** The same of a page that says what was wrong, which the browser tells in its console. */
    void assertUsable() {
        assertThat(reader.barriers()).isEqualTo(List.of());
        assertThat(reader.overflow()).isLessThanOrEqualTo(0);
    }

    /** Records something beforehand; apostrophes stand for quotation marks. */
    static Answer recorded(String path, String fields) {
        Answer answer =
                MEDSPOR.api().post("/api/v1/" + path, "{" + fields.replace('\'', '"') + "}");
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    static String body(String name, String tier) {
        return recorded("bodies", "'name':'%s','tier':'%s'".formatted(name, tier)).id();
    }

    static String body(String name, String tier, String above) {
        String fields = "'name':'%s','tier':'%s','parentId':'%s'".formatted(name, tier, above);
        return recorded("bodies", fields).id();
    }

    static String person(String name) {
        return recorded("people", "'name':'%s'".formatted(name)).id();
    }

    static String started(String title, String owner) {
        String fields = "'title':'%s','ownerBodyId':'%s','horizon':'NOW'".formatted(title, owner);
        String initiative = recorded("initiatives", fields).id();
        for (String step : List.of("adoption", "start")) {
            recorded("initiatives/" + initiative + "/" + step, "'on':'" + day(-10) + "'");
        }
        return initiative;
    }

    /** A meeting that is planned, some days from today. */
    static String meeting(String body, String title, int days) {
        String fields =
                "'bodyId':'%s','kind':'ORDINARY','date':'%s','title':'%s','on':'%s'"
                        .formatted(body, day(days), title, day(Math.min(days, 0)));
        return recorded("meeting-plan", fields).id();
    }

    /** What an address answers once all is seen that was recorded. */
    static Answer read(String path) {
        Answer answer = MEDSPOR.api().getSeeing(MEDSPOR.head(), "/api/v1/" + path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    /** All that was recorded can be found by its words. */
    static void findable(String words) {
        assertThat(read("search?q=" + words.replace(' ', '+')).body().path("total").asInt())
                .isPositive();
    }

    /** A day from today, in Denmark. */
    static LocalDate day(int days) {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(days);
    }

    @Override
    public void close() {
        reader.close();
    }

    private static final class LoggedIn {
        private static final String COOKIES = logIn();

        private static String logIn() {
            try (Reader reader = Screen.shared().reader(WIDE, MEDSPOR.port())) {
                return reader.logIn("admin", Medspor.PASSWORD).cookies();
            }
        }
    }
}
