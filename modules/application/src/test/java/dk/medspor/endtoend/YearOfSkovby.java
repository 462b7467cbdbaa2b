package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.NaiveYear.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of an invented municipality over REST: twelve bodies with five seats each, a change of
 * term in July, and twenty meetings of all kinds, each with its agenda, its proceedings and its
 * minutes. Whatever is done is written down in a {@link NaiveYear}.
 */
final class YearOfSkovby {

    private static final String SPRING = "2023-01-01";
    private static final String SUMMER = "2024-07-01";
    private static final List<String> KINDS =
            List.of(
                    "ORDINARY",
                    "EXTRAORDINARY",
                    "THEME_DAY",
                    "THEME_DISCUSSION",
                    "DEVELOPMENT_DAY",
                    "WORK_ENVIRONMENT_DAY",
                    "COMMITTEE_MEETING");
    private static final int SEATS = 5;

    /** What nobody gets done all year. */
    static final String CARRIED = "Opgave 1 fra 2024-01-15";

    /** The meetings of the year: their days, each with the number of the body that meets. */
    private static final Map<String, Integer> MEETINGS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("2024-01-15", 0),
                            Map.entry("2024-01-22", 1),
                            Map.entry("2024-02-05", 2),
                            Map.entry("2024-02-12", 4),
                            Map.entry("2024-02-19", 5),
                            Map.entry("2024-03-04", 6),
                            Map.entry("2024-03-11", 7),
                            Map.entry("2024-04-08", 0),
                            Map.entry("2024-04-15", 3),
                            Map.entry("2024-05-06", 8),
                            Map.entry("2024-05-13", 1),
                            Map.entry("2024-06-03", 9),
                            Map.entry("2024-06-24", 4),
                            Map.entry("2024-08-12", 0),
                            Map.entry("2024-08-26", 10),
                            Map.entry("2024-09-09", 2),
                            Map.entry("2024-09-23", 11),
                            Map.entry("2024-10-07", 5),
                            Map.entry("2024-11-04", 3),
                            Map.entry("2024-11-25", 0)));

    final NaiveYear naive = new NaiveYear();
    final List<String> bodies = new ArrayList<>();
    private final Api api;
    private final Random random = new Random(2024);
    private final Map<String, String> chairs = new LinkedHashMap<>();
    private final Map<Integer, Held> lastOf = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Held(String id, String date) {}

    private record Waiting(int body, String meeting, int item) {}

    YearOfSkovby(Api api) {
        this.api = api;
    }

    void live() {
        for (int i = 0; i < 12; i++) {
            establish(i);
            constitute(i, SPRING);
            constitute(i, SUMMER);
        }
        Iterator<String> kinds = KINDS.iterator();
        for (var it : MEETINGS.entrySet()) {
            if (!kinds.hasNext()) {
                kinds = KINDS.iterator();
            }
            meet(it.getValue(), it.getKey(), kinds.next());
        }
    }

    private void establish(int number) {
        int parent = number < 4 ? 0 : (number - 4) % 3 + 1;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", "Udvalg " + number + " Skovby");
        fields.put("tier", number == 0 ? "MAIN" : number < 4 ? "AREA" : "LOCAL");
        if (number > 0) {
            fields.put("parentId", bodies.get(parent));
        }
        bodies.add(done(api.post("/api/v1/bodies", fields)).id());
    }

    /** Each term has five persons of its own, but that the leader stays. */
    private void constitute(int number, String on) {
        String body = bodies.get(number);
        List<String> holders = new ArrayList<>();
        List<Map<String, Object>> seats = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            boolean stays = i == 0 && chairs.containsKey(body + SPRING);
            holders.add(stays ? chairs.get(body + SPRING) : person());
            seats.add(seat(holders.get(i), i < 2));
        }
        String at = "/api/v1/bodies/" + body;
        long position =
                done(api.post(at + "/constitutions", Map.of("on", on, "seats", seats))).position();
        naive.add("constituted", body, on, position, holders.toArray(String[]::new));
        done(api.post(at + "/chairs", Map.of("on", on, "seatId", holders.get(0))));
        done(
                api.post(
                        at + "/vice-chairs",
                        Map.of("on", on, "seatId", holders.get(2), "chosenBy", "EMPLOYEE")));
        chairs.put(body + on, holders.get(0));
        chairs.put(body + on + "vice", holders.get(2));
    }

    private static Map<String, Object> seat(String person, boolean management) {
        return Map.of(
                "id",
                person,
                "side",
                management ? "MANAGEMENT" : "EMPLOYEE",
                "basis",
                management ? "LEADER" : "UNION_REPRESENTATIVE",
                "holderId",
                person);
    }

    private String person() {
        return done(api.post("/api/v1/people", Map.of("name", "Borger af Skovby"))).id();
    }

    private void meet(int number, String date, String kind) {
        String body = bodies.get(number);
        String planned = days(date, -60);
        Answer plan =
                done(
                        api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", body,
                                        "kind", kind,
                                        "date", date,
                                        "title", "Møde " + date,
                                        "on", planned)));
        String meeting = plan.id();
        naive.add("planned", body, planned, plan.position(), meeting, date);
        for (String title : List.of("Godkendelse af referat", "Budget", "Eventuelt")) {
            post(
                    meeting,
                    "/agenda/items",
                    Map.of(
                            "on",
                            days(date, -20),
                            "item",
                            Map.of("title", title, "purpose", "DECISION")));
        }
        takeUp(number, meeting, date);
        post(meeting, "/agenda/publication", Map.of("on", days(date, -8)));
        Held held = new Held(meeting, date);
        naive.add("held", meeting, date, post(meeting, "/held", Map.of()));
        attend(body, held);
        conclude(held);
        agree(body, held);
        sendOn(number, held);
        minutes(body, held);
        confirm(number, held);
        closeSome(body, days(date, 9));
        lastOf.put(number, held);
    }

    private void takeUp(int number, String meeting, String date) {
        String on = days(date, -10);
        for (Waiting it : List.copyOf(waiting)) {
            if (it.body() == number) {
                long position =
                        post(
                                meeting,
                                "/agenda/taken-up",
                                Map.of("on", on, "meetingId", it.meeting(), "item", it.item()));
                String item = String.valueOf(it.item());
                naive.add("taken up", bodies.get(number), on, position, it.meeting(), item);
                waiting.remove(it);
            }
        }
    }

    private void attend(String body, Held held) {
        List<String> members =
                List.copyOf(naive.holders(body, new Moment(held.date(), Long.MAX_VALUE)));
        String ill = members.get(random.nextInt(members.size()));
        for (String it : members) {
            attend(held, it, "MEMBER", it.equals(ill) ? "APOLOGIES" : "PRESENT", Map.of());
        }
        attend(held, person(), "SUBSTITUTE", "PRESENT", Map.of("insteadOf", ill));
        attend(held, person(), "PRESENTER", "PRESENT", Map.of());
    }

    private void attend(
            Held held, String person, String capacity, String presence, Map<String, String> more) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("on", held.date());
        fields.put("personId", person);
        fields.put("capacity", capacity);
        fields.put("presence", presence);
        naive.add(
                "came",
                held.id(),
                held.date(),
                post(held.id(), "/attendance", fields),
                person,
                presence);
    }

    private void conclude(Held held) {
        Map<String, String> sides =
                random.nextBoolean()
                        ? Map.of("view", "AGREED")
                        : Map.of("view", "DISAGREED", "management", "Ja", "employees", "Nej");
        post(
                held.id(),
                "/agenda/items/2/conclusions",
                Map.of("outcome", "DECIDED", "text", "Vedtaget " + held.date(), "sides", sides));
    }

    private void agree(String body, Held held) {
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            String text = "Opgave " + number + " fra " + held.date();
            long position =
                    post(
                            held.id(),
                            "/follow-ups",
                            Map.of("text", text, "due", Map.of("words", "når det passer")));
            String index = String.valueOf(number);
            naive.add("agreed", body, held.date(), position, held.id(), index, text);
        }
    }

    /** The last item is put off by every other body, and sent to the parent by the rest. */
    private void sendOn(int number, Held held) {
        String item = "/agenda/items/3/";
        int to = number % 2 == 0 ? number : number < 4 ? 0 : (number - 4) % 3 + 1;
        long position =
                to == number
                        ? post(
                                held.id(),
                                item + "deferral",
                                Map.of("on", held.date(), "reason", "Tiden var gået"))
                        : post(
                                held.id(),
                                item + "referrals",
                                Map.of(
                                        "on",
                                        held.date(),
                                        "forum",
                                        "BODY",
                                        "bodyId",
                                        bodies.get(to)));
        naive.add("sent", bodies.get(to), held.date(), position, held.id(), "3");
        waiting.add(new Waiting(to, held.id(), 3));
    }

    private void minutes(String body, Held held) {
        String term = held.date().compareTo(SUMMER) < 0 ? SPRING : SUMMER;
        step(held, 1, "", Map.of(), "drafted");
        if (random.nextBoolean()) {
            post(
                    held.id(),
                    "/minutes/edits",
                    Map.of("on", days(held.date(), 1), "item", 2, "text", "Udvalget vedtog det."));
        }
        step(held, 2, "/submission", Map.of(), "submitted");
        for (String who : List.of(term, term + "vice")) {
            step(
                    held,
                    4,
                    "/approvals",
                    Map.of("version", 1, "personId", chairs.get(body + who)),
                    "approved");
        }
        step(
                held,
                7,
                "/distributions",
                Map.of("version", 1, "forums", List.of(Map.of("kind", "HUMAN_RESOURCES"))),
                "DISTRIBUTED");
    }

    private void step(Held held, int later, String step, Map<String, Object> more, String what) {
        String on = days(held.date(), later);
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("on", on);
        long position = post(held.id(), "/minutes" + step, fields);
        naive.add("minutes", held.id(), on, position, what);
    }

    /** The next meeting of the body confirms the minutes, and now and then wants them changed. */
    private void confirm(int number, Held now) {
        Held before = lastOf.get(number);
        if (before == null) {
            return;
        }
        Map<String, Object> at = Map.of("meetingId", now.id(), "item", 1);
        long position = post(before.id(), "/minutes/confirmation", Map.of("version", 1, "at", at));
        naive.add("minutes", before.id(), now.date(), position, "CONFIRMED");
        if (random.nextBoolean()) {
            long amended =
                    post(
                            before.id(),
                            "/minutes/amendments",
                            Map.of("at", at, "text", "Også Bo var der", "reason", "Glemt"));
            naive.add("minutes", before.id(), now.date(), amended, "amended");
        }
    }

    /** What is not closed here is carried on. */
    private void closeSome(String body, String on) {
        var now = new Moment(on, Long.MAX_VALUE);
        for (NaiveYear.Line it : naive.agreed(body, now)) {
            if (random.nextInt(4) == 0 && !it.word(2).equals(CARRIED)) {
                long position =
                        post(
                                it.word(0),
                                "/follow-ups/" + it.word(1) + "/closing",
                                Map.of("on", on, "result", "DONE", "reason", "Sket"));
                naive.add("closed", it.word(0), on, position, it.word(1));
            }
        }
    }

    private long post(String meeting, String step, Map<String, ?> fields) {
        return done(api.post(
                        "/api/v1/meetings/" + meeting + step,
                        JsonMapper.shared().writeValueAsString(fields)))
                .position();
    }

    private static String days(String date, int later) {
        return LocalDate.parse(date).plusDays(later).toString();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
