package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.NaiveDay.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The theme days of a year: 600 contributions, 150 codings, held against a day kept on paper. */
class ThemeDayYearTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final long SEED = 20_261_122;
    private static final int GROUPS = 12;
    private static final int QUESTIONS = 6;
    private static final int POINTS = 600;
    private static final int CODINGS = 150;
    private static final int OTHER_STEPS = 60;
    private static final List<String> KINDS =
            List.of("EXPERIENCE", "CHALLENGE", "PROPOSAL", "QUESTION", "GOOD_EXAMPLE", "DATA_NEED");

    private final Api api = MEDSPOR.api();
    private final Random random = new Random(SEED);
    private final NaiveDay paper = new NaiveDay();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Årby", "tier", "MAIN")).id();
    private final String meeting =
            post(
                            "/meetings",
                            "'bodyId':'%s','kind':'THEME_DAY','date':'2025-03-01','title':'Dag'"
                                    .formatted(hmu))
                    .id();
    private final String list =
            post(
                            "/theme-lists",
                            "'bodyId':'%s','title':'Årets temaer','on':'2025-03-02'".formatted(hmu))
                    .id();

    @Test
    void what_medspor_answers_is_what_stands_on_paper() {
        List<String> groups = layOut();
        for (int i = 0; i < POINTS; i++) {
            say(groups);
        }
        IntStream.range(0, POINTS / 20).forEach(_ -> changeOne());
        groups.forEach(this::assertGroup);
        assertCompleteness(groups);
        KINDS.forEach(this::assertKind);

        for (int i = 0; i < 10; i++) {
            ok("/themes", "'title':'Tema %d'".formatted(i));
            paper.addTheme();
        }
        for (int coded = 0; coded < CODINGS; ) {
            coded += code() ? 1 : 0;
        }
        assertThemes();
        long then = MEDSPOR.head();
        Map<Integer, Set<String>> onPaper =
                paper.themes().stream()
                        .collect(Collectors.toMap(it -> it, it -> Set.copyOf(paper.codedTo(it))));
        for (int i = 0; i < OTHER_STEPS; i++) {
            otherStep();
        }
        assertThemes();
        onPaper.forEach(
                (theme, coded) ->
                        assertThat(coded(theme, "&asOf=" + then))
                                .as("theme %d as of %d, seed %d", theme, then, SEED)
                                .isEqualTo(coded));
    }

    private List<String> layOut() {
        String questions =
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(
                                "{'number':%d,'form':'QUESTION','text':'Spørgsmål','prompts':[]}"
                                        ::formatted)
                        .collect(Collectors.joining(","));
        Answer laidOut =
                post(
                        "/meetings/" + meeting + "/outline",
                        "'programme':[],'rounds':[{'number':1,'title':'Runde','format':'GROUP',"
                                + "'questions':["
                                + questions
                                + "]}]");
        assertThat(laidOut.status()).isEqualTo(200);
        return IntStream.range(0, GROUPS)
                .mapToObj(
                        it ->
                                post(
                                                "/meetings/" + meeting + "/groups",
                                                "'group':{'form':'GROUP','name':'Gruppe %d'}"
                                                        .formatted(it))
                                        .id())
                .toList();
    }

    /** Some groups leave out some questions. */
    private void say(List<String> groups) {
        int group = random.nextInt(GROUPS);
        int question = 1 + random.nextInt(group % 3 == 0 ? QUESTIONS - 2 : QUESTIONS);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String text = "Bidrag " + paper.size();
        Answer said =
                post(
                        "/groups/" + groups.get(group) + "/contributions",
                        "'said':{'kind':'%s','question':%d,'text':'%s'}"
                                .formatted(kind, question, text));
        assertThat(said.status()).as(said.response().body()).isEqualTo(201);
        paper.say(new Point(said.id(), groups.get(group), question, kind, text));
    }

    private void changeOne() {
        Point point = paper.point(random.nextInt(paper.size()));
        if (point.withdrawn) {
            return;
        }
        if (random.nextBoolean()) {
            assertThat(
                            post(
                                            "/contributions/" + point.id + "/withdrawal",
                                            "'on':'2025-03-02','reason':'Sagt før'")
                                    .status())
                    .isEqualTo(200);
            point.withdrawn = true;
        } else {
            assertThat(
                            post(
                                            "/contributions/" + point.id + "/edits",
                                            "'on':'2025-03-01','reason':'Stavet','said':{'kind':'%s',"
                                                            .formatted(point.kind)
                                                    + "'question':%d,'text':'%s, rettet'}"
                                                            .formatted(point.question, point.text))
                                    .status())
                    .isEqualTo(200);
            point.text = point.text + ", rettet";
        }
    }

    private boolean code() {
        Point point = paper.point(random.nextInt(paper.size()));
        int theme = anyTheme();
        if (point.withdrawn || paper.isCoded(point.id, theme)) {
            return false;
        }
        ok("/codings", "'contributionId':'%s','themes':[%d]".formatted(point.id, theme));
        paper.code(point.id, theme);
        return true;
    }

    private void otherStep() {
        int theme = anyTheme();
        int other = anyTheme();
        switch (random.nextInt(4)) {
            case 0 -> {
                if (theme != other) {
                    ok(
                            "/themes/%d/merger".formatted(theme),
                            "'into':%d,'reason':'Ens'".formatted(other));
                    paper.merge(theme, other);
                }
            }
            case 1 -> split(theme);
            case 2 -> code();
            default -> {
                ok("/undone", "'reason':'Fortrudt'");
                paper.undo();
            }
        }
        if (random.nextInt(5) == 0) {
            assertThemes();
        }
    }

    private void split(int theme) {
        List<String> coded = new ArrayList<>(new TreeSet<>(paper.codedTo(theme)));
        Set<String> first = Set.copyOf(coded.subList(0, coded.size() / 2));
        List<String> rest = coded.subList(coded.size() / 2, coded.size());
        ok(
                "/themes/%d/split".formatted(theme),
                "'parts':[{'title':'A','contributionIds':[%s]},{'title':'B','contributionIds':[%s]}],"
                                .formatted(quoted(first), quoted(rest))
                        + "'reason':'To sager'");
        paper.split(theme, first);
    }

    private static String quoted(Iterable<String> ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(it -> all.add("'" + it + "'"));
        return String.join(",", all);
    }

    private int anyTheme() {
        List<Integer> all = List.copyOf(paper.themes());
        return all.get(random.nextInt(all.size()));
    }

    private void assertGroup(String group) {
        assertThat(
                        read("/groups/" + group + "/contributions?size=500")
                                .path("items")
                                .valueStream()
                                .map(it -> it.path("text").asString()))
                .as("group %s, seed %d", group, SEED)
                .containsExactlyElementsOf(paper.textsOf(group));
    }

    private void assertCompleteness(List<String> groups) {
        JsonNode answered = read("/meetings/" + meeting + "/completeness").path("groups");
        for (int i = 0; i < GROUPS; i++) {
            assertThat(answered.get(i).path("unanswered").valueStream().map(JsonNode::asInt))
                    .as("group %d, seed %d", i, SEED)
                    .containsExactlyElementsOf(paper.unanswered(groups.get(i), QUESTIONS));
        }
    }

    private void assertKind(String kind) {
        assertThat(
                        read("/meetings/" + meeting + "/contributions?size=500&kind=" + kind)
                                .path("items")
                                .valueStream()
                                .map(it -> it.path("id").asString()))
                .as("kind %s, seed %d", kind, SEED)
                .containsExactlyElementsOf(paper.idsOfKind(kind));
    }

    private void assertThemes() {
        Set<Integer> standing = new HashSet<>();
        for (JsonNode it : read("/theme-lists/" + list).path("themes")) {
            if (it.path("livesOnIn").isEmpty()) {
                standing.add(it.path("number").asInt());
                assertThat(it.path("contributions").asInt())
                        .isEqualTo(paper.codedTo(it.path("number").asInt()).size());
            }
        }
        assertThat(standing).as("seed %d", SEED).isEqualTo(paper.themes());
        paper.themes()
                .forEach(
                        it ->
                                assertThat(coded(it, ""))
                                        .as("theme %d, seed %d", it, SEED)
                                        .isEqualTo(paper.codedTo(it)));
    }

    private Set<String> coded(int theme, String more) {
        return read("/theme-lists/" + list + "/themes/" + theme + "/thread?size=500" + more)
                .path("items")
                .valueStream()
                .map(it -> it.at("/contribution/id").asString())
                .collect(Collectors.toSet());
    }

    private JsonNode read(String path) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1" + path).body();
    }

    private Answer post(String path, String fields) {
        return api.post("/api/v1" + path, "{" + fields.replace('\'', '"') + "}");
    }

    private void ok(String step, String fields) {
        Answer answer = post("/theme-lists/" + list + step, fields);
        assertThat(answer.status())
                .as("%s, seed %d", answer.response().body(), SEED)
                .isEqualTo(200);
    }
}
