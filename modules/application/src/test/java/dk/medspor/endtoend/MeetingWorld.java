package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The planned meetings that the matrix asks for, each as far as its row needs it.
 *
 * @param body the id of a body for a thing
 */
record MeetingWorld(Api admin, Function<Thing, String> body) {

    private static final String PLAN = "/api/v1/meeting-plan";
    private static final String RECURRING = "/api/v1/recurring-items";
    private static final String MEETING = "/api/v1/meetings/{id}/";
    private static final List<String> ELSEWHERE = List.of("contributions");
    private static final String ON = "'on':'2024-01-08'";
    private static final String REASON = ON + ",'reason':'Sne'";
    private static final String WHY = "'reason':'Angår en enkelt'";
    private static final String ITEM = "{'title':'Budget','purpose':'DECISION'}";
    private static final String DOCUMENT = "bilaget";
    private static final String DIGEST =
            "2f2c07af0e8ce2c8cd85e8158e9d3851a712ca1a12478b73ec7a3f965058e1ec";
    private static final String SHA_256 = "'sha256':'" + DIGEST + "'";
    private static final String PAPER =
            ON + ",'name':'a.pdf','mediaType':'application/pdf','size':7," + SHA_256;

    private static final String FOLLOW_UP = "'text':'Indkald','due':{'words':'til foråret'}";
    private static final String CLOSING = "'on':'2024-02-03','result':'DONE','reason':'Sket'";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        String path = row.path();
        return path.startsWith(PLAN)
                || path.startsWith(RECURRING)
                || path.startsWith("/api/v1/incoming-items")
                || path.startsWith("/api/v1/follow-ups")
                || (path.startsWith(MEETING)
                        && !ELSEWHERE.contains(path.substring(MEETING.length())));
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (path.endsWith("/content")) {
            return content(row);
        }
        if (row.method().equals("GET")) {
            return get(path.endsWith("/forums") ? path + "?forum=UNION" : asked(path, thing));
        }
        String step = path.substring(path.lastIndexOf('/') + 1);
        return switch (step) {
            case "meeting-plan" -> post(path, plan(thing));
            case "recurring-items" ->
                    post(
                            path,
                            "'bodyId':'%s',%s,'items':[%s]".formatted(body.apply(thing), ON, ITEM));
            case "moves" -> post(at(path, planned(thing)), REASON + ",'date':'2024-02-05'");
            case "cancellation" -> post(at(path, planned(thing)), REASON);
            case "reinstatement" ->
                    post(at(path, after(planned(thing), "cancellation", REASON)), "'reason':'Tø'");
            case "held" -> post(at(path, planned(thing)), "");
            case "items" -> post(at(path, planned(thing)), proposal());
            case "taken-up" -> takeUp(path, thing);
            case "order" -> post(at(path, withItem(thing)), ON + ",'items':[1]");
            case "publication" -> post(at(path, withItem(thing)), ON);
            case "evaluation-item" -> post(at(path, planned(thing)), ON);
            case "changes" -> post(first(path, withItem(thing)), ON + ",'item':" + ITEM);
            case "removal", "deferral" -> post(first(path, withItem(thing)), REASON);
            case "referrals" -> post(first(path, withItem(thing)), ON + ",'forum':'UNION'");
            case "attachments" -> post(first(path, withItem(thing)), PAPER);
            case "attachment-removals" ->
                    post(
                            first(
                                    path,
                                    after(withItem(thing), "agenda/items/1/attachments", PAPER)),
                            REASON + "," + SHA_256);
            case "confidentiality" -> post(first(path, withItem(thing)), WHY);
            case "confidentiality-end" ->
                    post(
                            first(
                                    path,
                                    after(withItem(thing), "agenda/items/1/confidentiality", WHY)),
                            WHY);
            case "attendance" -> post(at(path, planned(thing)), apologies());
            case "conclusions" ->
                    post(
                            first(path, after(withItem(thing), "held", "")),
                            "'outcome':'NOTED','text':'Taget til efterretning'");
            case "follow-ups" -> post(at(path, after(planned(thing), "held", "")), FOLLOW_UP);
            case "self-evaluations" ->
                    post(
                            at(path, after(planned(thing), "held", "")),
                            "'on':'2024-02-01','wentWell':'Alle kom til orde'");
            case "handovers" -> post(path, handover(withFollowUp(thing)));
            case "closing" -> post(numbered(path, withFollowUp(thing)), CLOSING);
            case "reopened" ->
                    post(
                            numbered(
                                    path,
                                    after(withFollowUp(thing), "follow-ups/1/closing", CLOSING)),
                            "'reason':'Skrivefejl'");
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    /** A document is sent once: each row has one of its own. */
    private Call content(Row row) {
        String meeting = after(withItem(row.thing()), "agenda/items/1/attachments", PAPER);
        String path = first(row.path(), meeting).replace("{sha256}", DIGEST);
        var upload = new Call("UPLOAD", path, DOCUMENT);
        if (row.method().equals("POST")) {
            return upload;
        }
        upload.by(admin);
        return get(path);
    }

    private String asked(String path, Thing thing) {
        if (path.contains("{id}")) {
            return at(path, planned(thing));
        }
        return thing == Thing.NONE ? path : path + "?body=" + body.apply(thing);
    }

    private Call takeUp(String path, Thing thing) {
        String meeting = after(withItem(thing), "agenda/items/1/deferral", REASON);
        return post(at(path, meeting), ON + ",'meetingId':'%s','item':1".formatted(meeting));
    }

    private String planned(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : post(PLAN, plan(thing)).by(admin).id();
    }

    private String withItem(Thing thing) {
        return after(planned(thing), "agenda/items", proposal());
    }

    private String withFollowUp(Thing thing) {
        return after(after(planned(thing), "held", ""), "follow-ups", FOLLOW_UP);
    }

    private String apologies() {
        String person = post("/api/v1/people", "'name':'Lone Skovby'").by(admin).id();
        return ON + ",'personId':'%s','capacity':'GUEST','presence':'APOLOGIES'".formatted(person);
    }

    /** What is absent stays so. */
    private String after(String meeting, String step, String fields) {
        post(at(MEETING, meeting) + step, fields).by(admin);
        return meeting;
    }

    private String plan(Thing thing) {
        return "'bodyId':'%s','kind':'ORDINARY','date':'2024-02-01','title':'Møde',%s"
                .formatted(body.apply(thing), ON);
    }

    private static String proposal() {
        return ON + ",'item':" + ITEM;
    }

    private static String handover(String meeting) {
        return "'on':'2024-02-03','reason':'Ny periode','followUps':"
                + "[{'meetingId':'%s','number':1,'actor':'HR'}]".formatted(meeting);
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    private static String first(String path, String meeting) {
        return at(path, meeting).replace("{item}", "1");
    }

    private static String numbered(String path, String meeting) {
        return at(path, meeting).replace("{number}", "1");
    }

    private static Call get(String path) {
        return new Call("GET", path, "");
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
