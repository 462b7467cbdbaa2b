package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The minutes that the matrix asks for, each as far as its row needs them.
 *
 * @param body the id of a body for a thing
 */
record MinutesWorld(Api admin, Function<Thing, String> body) {

    private static final String MINUTES = "/api/v1/meetings/{id}/minutes";
    private static final String ALL = "/api/v1/minutes";
    private static final String CHAIR = "00000000-0000-4000-8000-0000000000d3";
    private static final String VICE_CHAIR = "00000000-0000-4000-8000-0000000000d4";
    private static final String EDIT = "'on':'2024-02-02','text':'Alle var enige'";
    private static final String ON = "'on':'2024-02-02'";
    private static final String SENT = ON + ",'version':1,'forums':[{'kind':'UNION'}]";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.path().startsWith(MINUTES) || row.path().equals(ALL);
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (path.equals(ALL)) {
            return get(thing == Thing.NONE ? path : path + "?body=" + body.apply(thing));
        }
        if (row.method().equals("GET")) {
            return get(at(path, drafted(thing)).replace("{version}", "1"));
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "minutes" -> post(at(path, held(thing, "2024-02-01")), ON);
            case "edits" -> post(at(path, drafted(thing)), EDIT);
            case "submission" -> post(at(path, drafted(thing)), ON);
            case "approvals" -> post(at(path, submitted(thing)), approval(CHAIR));
            case "distributions" -> post(at(path, approved(thing)), SENT);
            case "confirmation" -> post(at(path, sent(thing)), "'version':1," + later(thing));
            case "amendments" ->
                    post(
                            at(path, sent(thing)),
                            "'text':'Ikke alle','reason':'Hørt forkert'," + later(thing));
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String held(Thing thing, String date) {
        if (thing == Thing.ABSENT) {
            return UUID.randomUUID().toString();
        }
        String meeting =
                post(
                                "/api/v1/meeting-plan",
                                "'bodyId':'%s','kind':'ORDINARY','date':'%s','title':'Møde',%s"
                                        .formatted(body.apply(thing), date, "'on':'2024-01-08'"))
                        .by(admin)
                        .id();
        String item = "'on':'2024-01-08','item':{'title':'Referat','purpose':'DECISION'}";
        post("/api/v1/meetings/" + meeting + "/agenda/items", item).by(admin);
        post("/api/v1/meetings/" + meeting + "/held", "").by(admin);
        return meeting;
    }

    private String drafted(Thing thing) {
        return after(held(thing, "2024-02-01"), "", ON);
    }

    private String submitted(Thing thing) {
        led(thing);
        return after(drafted(thing), "/submission", ON);
    }

    private String approved(Thing thing) {
        String meeting = after(submitted(thing), "/approvals", approval(CHAIR));
        return after(meeting, "/approvals", approval(VICE_CHAIR));
    }

    private String sent(Thing thing) {
        return after(approved(thing), "/distributions", SENT);
    }

    private String later(Thing thing) {
        return "'at':{'meetingId':'%s','item':1}".formatted(held(thing, "2024-03-01"));
    }

    /** Constituting a body again on the same day makes it so again. */
    private void led(Thing thing) {
        for (String person : Set.of(CHAIR, VICE_CHAIR)) {
            post("/api/v1/people", "'id':'%s','name':'Lone Skovby'".formatted(person)).by(admin);
        }
        String at = "/api/v1/bodies/" + body.apply(thing);
        post(
                        at + "/constitutions",
                        "'on':'2024-01-08','seats':[%s,%s]"
                                .formatted(
                                        seat(CHAIR, "MANAGEMENT", "LEADER"),
                                        seat(VICE_CHAIR, "EMPLOYEE", "EMPLOYEE")))
                .by(admin);
        post(at + "/chairs", "'on':'2024-01-08','seatId':'%s'".formatted(CHAIR)).by(admin);
        post(
                        at + "/vice-chairs",
                        "'on':'2024-01-08','seatId':'%s','chosenBy':'EMPLOYEE'"
                                .formatted(VICE_CHAIR))
                .by(admin);
    }

    private static String seat(String id, String side, String basis) {
        return "{'id':'%1$s','side':'%2$s','basis':'%3$s','holderId':'%1$s'}"
                .formatted(id, side, basis);
    }

    private static String approval(String person) {
        return ON + ",'version':1,'personId':'%s'".formatted(person);
    }

    /** What is absent stays so. */
    private String after(String meeting, String step, String fields) {
        post(at(MINUTES, meeting) + step, fields).by(admin);
        return meeting;
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    private static Call get(String path) {
        return new Call("GET", path, "");
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
