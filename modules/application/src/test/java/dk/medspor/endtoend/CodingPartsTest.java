package dk.medspor.endtoend;

import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A day with many contributions is coded part by part. */
class CodingPartsTest {

    private static final int SIZE = 50;

    private final Session session = Session.of(Secretary.MEDSPOR, "admin", Medspor.PASSWORD);

    @Test
    void whoever_codes_goes_on_where_something_has_no_theme_and_back_to_any_part() {
        String hmu = body("HMU Delby", "MAIN");
        String other = body("HMU Nabodelby", "MAIN");
        String meeting = meeting(hmu, "Temadag i Delby");
        meeting(other, "Naboens temadag");
        for (int i = 0; i <= SIZE; i++) {
            recorded("meetings/" + meeting + "/contributions", "'text':'Input'");
        }
        List<String> said =
                read("meetings/" + meeting + "?size=500")
                        .body()
                        .path("contributions")
                        .findValuesAsString("id");
        String list =
                recorded(
                                "theme-lists",
                                "'bodyId':'%s','meetingId':'%s','title':'Temaer','on':'%s'"
                                        .formatted(hmu, meeting, day(-5)))
                        .id();
        recorded("theme-lists/" + list + "/themes", "'title':'Ro'");
        String coding = "/theme-lists/" + list + "/coding";
        for (String it : said.subList(1, SIZE)) {
            coded(list, it);
        }

        assertThat(shown(coding)).isEqualTo(SIZE);
        assertThat(session.text(coding))
                .contains("Side 1 af 2", "Temadag i Delby, ")
                .doesNotContain("Naboens temadag");
        session.post(
                coding,
                coding,
                Map.of(
                        "meeting", meeting,
                        "contributionId", said.getFirst(),
                        "again", "false",
                        "page", "1",
                        "themes", "1"));
        assertThat(shown(coding + "?meeting=" + meeting + "&from=1"))
                .as("the part with the rest")
                .isOne();
        assertThat(shown(coding + "?meeting=" + meeting + "&from=1&page=1")).isEqualTo(SIZE);
        coded(list, said.getLast());
        assertThat(shown(coding + "?meeting=" + meeting)).as("all have themes").isEqualTo(SIZE);
    }

    private static void coded(String list, String contribution) {
        recorded(
                "theme-lists/" + list + "/codings",
                "'contributionId':'%s','themes':[1]".formatted(contribution));
    }

    private int shown(String address) {
        return session.text(address).split("class=\"coding-form\"", -1).length - 1;
    }

    private static String meeting(String body, String title) {
        return recorded(
                        "meetings",
                        "'bodyId':'%s','kind':'THEME_DAY','date':'%s','title':'%s'"
                                .formatted(body, day(-9), title))
                .id();
    }
}
