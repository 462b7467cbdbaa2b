package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.Login;
import dk.medspor.endtoend.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** No word of a confidential item reaches anybody but the members of its body and secretaries. */
class ConfidentialItemsTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final List<String> FORMATS = List.of("CSV", "XLSX", "PDF", "DOCX");

    /** What shows words of items; every role may read it of its own bodies. */
    private static final List<String> SHOWING =
            List.of(
                    "/api/v1/meetings/{id}/agenda",
                    "/api/v1/meetings/{id}/proceedings",
                    "/api/v1/meetings/{id}/minutes",
                    "/api/v1/meetings/{id}/minutes/versions/1",
                    "/api/v1/meetings/{id}/agenda/items/2/attachments/{sha256}/content",
                    "/api/v1/follow-ups?body={own}&size=500",
                    "/api/v1/search?q={word}&body={own}");

    private static ConfidentialTown town;
    private static long first;

    @BeforeAll
    static void build() {
        first = MEDSPOR.head() + 1;
        town = new ConfidentialTown(MEDSPOR);
    }

    @Test
    void members_and_secretaries_read_it_wherever_it_shows() {
        town.members()
                .forEach(
                        (who, api) -> {
                            for (String path : SHOWING) {
                                assertThat(read(api, filled(path)))
                                        .as(who + " " + path)
                                        .contains(town.word);
                            }
                        });
        Api member = town.member("AUDITOR");
        assertThat(read(member, "/api/v1/audit/trail?size=500&subject=" + town.meeting))
                .contains(town.word);
        assertThat(read(member, "/api/v1/audit/bundle?subject=" + town.meeting))
                .contains(town.word);
        assertThat(positions().anyMatch(it -> read(member, decision(it)).contains(town.word)))
                .isTrue();
    }

    @Test
    void nobody_else_reads_a_word_of_it_anywhere_in_the_contract() {
        List<String> patterns =
                MEDSPOR.operations().stream()
                        .filter(it -> it.startsWith("GET /api/"))
                        .map(it -> it.substring("GET ".length()))
                        .toList();
        town.outsiders()
                .forEach(
                        (who, api) -> {
                            String body = who.equals("LMU") ? town.neighbour : town.own;
                            List<String> addresses =
                                    patterns.stream()
                                            .flatMap(it -> variants(it, body).stream())
                                            .toList();
                            assertThat(addresses).hasSizeGreaterThan(100);
                            addresses.forEach(it -> assertSilent(who, it, path -> read(api, path)));
                        });
    }

    /** An answer to a refused change may tell what stands there now. */
    @Test
    void nobody_else_reads_a_word_of_it_by_trying_to_change_it() {
        List<String> changes =
                MEDSPOR.operations().stream()
                        .filter(it -> !it.startsWith("GET ") && it.contains("{"))
                        .toList();
        assertThat(changes).hasSizeGreaterThan(100);
        town.outsiders()
                .forEach(
                        (who, api) -> {
                            for (String change : changes) {
                                String method = change.substring(0, change.indexOf(' '));
                                for (String path : aimed(change.substring(method.length() + 1))) {
                                    Answer answer = api.send(method, path, "{}");
                                    assertThat(answer.status()).as(path).isBetween(400, 499);
                                    assertThat(answer.response().body())
                                            .as(who + " " + change)
                                            .doesNotContain(town.word);
                                }
                            }
                        });
    }

    @Test
    void nobody_reads_a_word_of_it_in_a_calendar() {
        town.plansAnother();
        town.members()
                .keySet()
                .forEach(
                        role -> {
                            String login = town.somebodysLogin(role, List.of(town.own));
                            Account account =
                                    MEDSPOR.part(Accounts.class)
                                            .find(new Login(login))
                                            .orElseThrow()
                                            .account();
                            String feed =
                                    read(
                                            MEDSPOR.api(),
                                            "/calendar/%s/%s/medspor.ics"
                                                    .formatted(
                                                            account.id(),
                                                            MEDSPOR.part(CalendarSecrets.class)
                                                                    .make(account)));

                            assertThat(feed).contains("BEGIN:VEVENT").doesNotContain(town.word);
                        });
    }

    @Test
    void nobody_else_reads_a_word_of_it_on_any_page() {
        String outsider = town.somebodysLogin("HMU", List.of());
        String auditor = town.somebodysLogin("AUDITOR", List.of());
        List<String> pages = pages().flatMap(it -> variants(it, town.own).stream()).toList();
        assertThat(pages).hasSizeGreaterThan(40);
        for (String login : List.of(outsider, auditor)) {
            Session session = Session.of(MEDSPOR, login, Users.PASSWORD);
            assertThat(session.text("/account")).contains(login);
            pages.forEach(
                    it -> assertSilent(login, it, path -> PlainWords.in(session.get(path).body())));
        }
        Session member =
                Session.of(MEDSPOR, town.somebodysLogin("LMU", List.of(town.own)), Users.PASSWORD);
        assertThat(member.text("/meetings/" + town.meeting + "/agenda"))
                .contains(town.word, "Fortroligt");
        assertThat(member.text("/meetings/" + town.meeting + "/minutes")).contains(town.word);
    }

    @Test
    void what_is_hidden_is_not_counted_either() {
        Api outsider = town.outsider("HMU");
        Answer open = see(outsider, "/api/v1/follow-ups?size=500&body=" + town.own);
        Answer agenda = see(outsider, town.at("/agenda"));

        assertThat(open.body().path("total").asInt()).isEqualTo(1);
        assertThat(agenda.body().path("items").size()).isEqualTo(1);
        assertThat(see(outsider, town.at("/proceedings")).body().path("followUps").size())
                .isEqualTo(1);
        assertThat(see(outsider, town.at("/minutes")).response().body())
                .contains("Åben beslutning");
    }

    @Test
    void its_day_and_its_position_make_no_difference() {
        Api outsider = town.outsider("HMU");
        positions()
                .forEach(
                        it ->
                                assertThat(
                                                read(
                                                        outsider,
                                                        town.at("/agenda?on=2024-03-01&asOf=")
                                                                + it))
                                        .doesNotContain(town.word));
    }

    @Test
    void whoever_it_is_sent_to_reads_it_and_takes_it_up_as_confidential() {
        var another = new ConfidentialTown(MEDSPOR);
        Api admin = MEDSPOR.api();
        Answer referred =
                admin.post(
                        "/api/v1/meetings/" + another.meeting + "/agenda/items/2/referrals",
                        Map.of(
                                "on", "2024-02-02",
                                "forum", "BODY",
                                "bodyId", another.neighbour));
        assertThat(referred.status()).isEqualTo(200);
        Api neighbour = another.outsider("LMU");
        assertThat(read(neighbour, "/api/v1/incoming-items?body=" + another.neighbour))
                .contains(another.word);
        assertThat(
                        read(
                                another.outsider("AUDITOR"),
                                "/api/v1/incoming-items?body=" + another.neighbour))
                .doesNotContain(another.word);
        String meeting =
                admin.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", another.neighbour,
                                        "kind", "ORDINARY",
                                        "date", "2026-12-20",
                                        "title", "Møde",
                                        "on", "2024-02-03"))
                        .id();
        String agenda = "/api/v1/meetings/" + meeting + "/agenda";

        assertThat(
                        admin.post(
                                        agenda + "/taken-up",
                                        Map.of(
                                                "on",
                                                "2024-02-04",
                                                "meetingId",
                                                another.meeting,
                                                "item",
                                                2))
                                .status())
                .isEqualTo(200);

        assertThat(read(neighbour, agenda)).contains(another.word);
        assertThat(read(another.outsider("AUDITOR"), agenda)).doesNotContain(another.word);
    }

    @Test
    void once_the_confidentiality_ends_everybody_reads_it() {
        var another = new ConfidentialTown(MEDSPOR);
        Api outsider = another.outsider("HMU");
        assertThat(read(outsider, another.at("/agenda"))).doesNotContain(another.word);

        Answer lifted =
                MEDSPOR.api()
                        .post(
                                another.items() + "/2/confidentiality-end",
                                Map.of("reason", "Sagen er afsluttet"));

        assertThat(lifted.status()).isEqualTo(200);
        assertThat(read(outsider, another.at("/agenda"))).contains(another.word);
        assertThat(
                        MEDSPOR.api()
                                .post(
                                        another.items() + "/2/confidentiality-end",
                                        Map.of("reason", "Igen"))
                                .problem())
                .isEqualTo("not-confidential");
    }

    @Test
    void a_bundle_for_an_outsider_keeps_it_sealed_and_the_rest_readable() {
        Api auditor = town.outsider("AUDITOR");

        String bundle = read(auditor, "/api/v1/audit/bundle?subject=" + town.meeting);

        assertThat(bundle).contains("Åben beslutning", "tilbageholdt").doesNotContain(town.word);
    }

    private static void assertSilent(String who, String path, Function<String, String> read) {
        assertThat(read.apply(path)).as(who + " " + path).doesNotContain(town.word);
    }

    private static Stream<String> pages() {
        return MEDSPOR.parts(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> !it.startsWith("/api") && !it.startsWith("/v3"));
    }

    /** The address aimed at everything of the town that it could be aimed at. */
    private static List<String> variants(String pattern, String body) {
        List<String> addresses = new ArrayList<>();
        for (String id : ids(pattern)) {
            String path =
                    pattern.replace("{id}", id)
                            .replace("{meeting}", id)
                            .replace("{item}", "2")
                            .replace("{number}", "2")
                            .replace("{version}", "1")
                            .replace("{sha256}", town.digest);
            for (String query : queries(pattern, body)) {
                addresses.add(path + query);
            }
        }
        return pattern.contains("{position}")
                ? positions()
                        .mapToObj(it -> pattern.replace("{position}", String.valueOf(it)))
                        .toList()
                : addresses.stream().filter(it -> !it.contains("{")).toList();
    }

    /** Addresses without a question. */
    private static List<String> aimed(String pattern) {
        return variants(pattern, town.own).stream()
                .map(it -> it.substring(0, it.indexOf('?')))
                .toList();
    }

    private static List<String> ids(String pattern) {
        return pattern.contains("{id}") || pattern.contains("{meeting}")
                ? List.of(town.meeting, town.own)
                : List.of("");
    }

    private static List<String> queries(String pattern, String body) {
        String about =
                "?size=200&body=%s&subject=%s&meeting=%s&forum=UNION&on=2026-01-01"
                        .formatted(body, town.meeting, town.meeting);
        return pattern.contains("export") || pattern.contains("files")
                ? FORMATS.stream().map(it -> about + "&format=" + it).toList()
                : List.of(about);
    }

    private static LongStream positions() {
        return LongStream.rangeClosed(first, MEDSPOR.head()).limit(30);
    }

    private static String decision(long position) {
        return "/api/v1/audit/decisions/" + position;
    }

    private static String filled(String path) {
        return path.replace("{id}", town.meeting)
                .replace("{sha256}", town.digest)
                .replace("{own}", town.own)
                .replace("{word}", town.word);
    }

    private static Answer see(Api api, String path) {
        return api.getSeeing(MEDSPOR.head(), path);
    }

    private static String read(Api api, String path) {
        return PlainWords.in(api.bytes(path).body());
    }
}
