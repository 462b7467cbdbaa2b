package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The theme days that the matrix asks for, each as far as its row needs it.
 *
 * @param body the id of a body for a thing
 */
record ThemeDayWorld(Api admin, Function<Thing, String> body) {

    private static final String MEETING = "/api/v1/meetings/{id}/";
    private static final Set<String> STEPS =
            Set.of("outline", "groups", "theme-day", "completeness");
    private static final String OUTLINE =
            "'programme':[],'rounds':[{'number':1,'title':'Runde','format':'GROUP','questions':"
                    + "[{'number':1,'form':'QUESTION','text':'Hvad virker?','prompts':[]}]}]";
    private static final String GROUP = "'group':{'form':'GROUP','name':'Gruppe 1'}";
    private static final String SAID = "'said':{'kind':'DATA_NEED','question':1,'text':'Ro'}";
    private static final String REASON = "'reason':'Skrivefejl'";
    private static final String ON = "'on':'2024-01-09'";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        String path = row.path();
        return path.startsWith("/api/v1/groups/")
                || path.startsWith("/api/v1/contributions/")
                || path.startsWith("/api/v1/data-needs")
                || row.operation().equals("GET " + MEETING + "contributions")
                || (path.startsWith(MEETING)
                        && STEPS.contains(
                                path.substring(MEETING.length()).replaceFirst("/.*", "")));
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (path.startsWith("/api/v1/data-needs")) {
            return get(thing == Thing.NONE ? path : path + "?body=" + body.apply(thing));
        }
        if (path.startsWith("/api/v1/groups/")) {
            String id = thing == Thing.ABSENT ? nothing() : group(laidOut(thing));
            return row.method().equals("GET") ? get(at(path, id)) : post(at(path, id), SAID);
        }
        if (path.startsWith("/api/v1/contributions/")) {
            return ofContribution(row);
        }
        String meeting = thing == Thing.ABSENT ? nothing() : laidOut(thing);
        if (row.method().equals("GET")) {
            return get(at(path, meeting));
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "outline" -> post(at(path, meeting), OUTLINE);
            case "groups" -> post(at(path, meeting), GROUP);
            case "changes" -> post(withGroup(path, thing, meeting), GROUP);
            case "disbandment" -> post(withGroup(path, thing, meeting), REASON);
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private Call ofContribution(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (path.endsWith("/places")) {
            String meeting = laidOut(thing == Thing.ABSENT ? Thing.OWN : thing);
            String said =
                    thing == Thing.ABSENT
                            ? nothing()
                            : created(
                                    "/api/v1/meetings/" + meeting + "/contributions",
                                    "'text':'Ro'");
            return post(at(path, said), "'groupId':'%s','question':1".formatted(group(meeting)));
        }
        String said = thing == Thing.ABSENT ? nothing() : said(thing);
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "edits" -> post(at(path, said), ON + "," + REASON + "," + SAID);
            case "withdrawal" -> post(at(path, said), ON + "," + REASON);
            case "reinstatement" -> {
                post("/api/v1/contributions/" + said + "/withdrawal", ON + "," + REASON).by(admin);
                yield post(at(path, said), REASON);
            }
            case "assignments" ->
                    post(at(path, said), ON + ",'owner':'HR','due':{'words':'snart'}");
            case "answers" -> post(at(path, said), ON + ",'answer':'Ti'");
            case "{id}" -> get(at(path, said));
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String laidOut(Thing thing) {
        String meeting =
                created(
                        "/api/v1/meetings",
                        "'bodyId':'%s','kind':'THEME_DAY','date':'2024-01-08','title':'Temadag'"
                                .formatted(body.apply(thing)));
        post("/api/v1/meetings/" + meeting + "/outline", OUTLINE).by(admin);
        return meeting;
    }

    private String group(String meeting) {
        return created("/api/v1/meetings/" + meeting + "/groups", GROUP);
    }

    private String withGroup(String path, Thing thing, String meeting) {
        String group = thing == Thing.ABSENT ? nothing() : group(meeting);
        return at(path, meeting).replace("{group}", group);
    }

    private String said(Thing thing) {
        return created("/api/v1/groups/" + group(laidOut(thing)) + "/contributions", SAID);
    }

    private String created(String path, String fields) {
        return post(path, fields).by(admin).id();
    }

    private static String nothing() {
        return UUID.randomUUID().toString();
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
