package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The seats and rules of procedure that the matrix asks for. Each row has a body of its own,
 * because seats change in the order of their days; what may be read is asked of the bodies of the
 * matrix.
 *
 * @param body the id of a body for a thing
 */
record SeatedWorld(Api admin, Function<Thing, String> body) {

    private static final String BODIES = "/api/v1/bodies";
    private static final Set<String> STEPS =
            Set.of(
                    "constitutions",
                    "seats",
                    "vacancies",
                    "chairs",
                    "vice-chairs",
                    "seat-withdrawals",
                    "rules-of-procedure");
    private static final String ON = "'on':'2024-01-08'";
    private static final String LEADER = "00000000-0000-4000-8000-0000000000d1";
    private static final String STEWARD = "00000000-0000-4000-8000-0000000000d2";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.path().startsWith(BODIES + "/") && STEPS.contains(step(row));
    }

    Call call(Row row) {
        String path = row.path();
        if (row.method().equals("GET")) {
            return new Call("GET", at(path, body.apply(row.thing())), "");
        }
        String at = at(path, row.thing() == Thing.ABSENT ? nowhere() : constituted());
        return switch (step(row)) {
            case "constitutions" -> post(at, seats());
            case "seats" ->
                    post(at, "'seat':%s,%s".formatted(seat(STEWARD, "EMPLOYEE", "EMPLOYEE"), ON));
            case "vacancies" -> post(at, "'seatId':'%s',%s".formatted(STEWARD, ON));
            case "chairs" -> post(at, "'seatId':'%s',%s".formatted(LEADER, ON));
            case "vice-chairs" ->
                    post(at, "'seatId':'%s','chosenBy':'EMPLOYEE',%s".formatted(STEWARD, ON));
            case "rules-of-procedure" ->
                    post(at, "'validFrom':'2024-02-01','meetingsAYear':6," + ON);
            case "seat-withdrawals" -> post(at, "'number':1,'reason':'Skrivefejl'");
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String constituted() {
        String id = post(BODIES, "'name':'LMU','tier':'LOCAL'").by(admin).id();
        post(BODIES + "/" + id + "/constitutions", seats()).by(admin);
        return id;
    }

    /** Registering the same persons again changes nothing. */
    private String seats() {
        for (String person : Set.of(LEADER, STEWARD)) {
            post("/api/v1/people", "'id':'%s','name':'Lone Skovby'".formatted(person)).by(admin);
        }
        return "'seats':[%s,%s],%s"
                .formatted(
                        seat(LEADER, "MANAGEMENT", "LEADER"),
                        seat(STEWARD, "EMPLOYEE", "UNION_REPRESENTATIVE"),
                        ON);
    }

    private static String seat(String id, String side, String basis) {
        return "{'id':'%1$s','side':'%2$s','basis':'%3$s','holderId':'%1$s'}"
                .formatted(id, side, basis);
    }

    private static String nowhere() {
        return UUID.randomUUID().toString();
    }

    private static String step(Row row) {
        return row.path().substring(row.path().lastIndexOf('/') + 1);
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
