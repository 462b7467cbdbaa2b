package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.UUID;
import java.util.function.Function;

/**
 * The recommendations and plans that the matrix asks for, each as far as its row needs it.
 *
 * @param body the id of a body for a thing
 * @param initiative the id of an initiative for a thing
 */
record RecommendedWorld(
        Api admin, Function<Thing, String> body, Function<Thing, String> initiative) {

    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String PLANS = "/api/v1/process-plans";
    private static final String ON = "'on':'2024-01-08'";
    private static final String LATER = "'on':'2024-02-08'";
    private static final String TEMPLATE = "'template':{'theme':'Ro','title':'Mere ro'}";
    private static final String DUE = "'due':{'words':'til foråret'}";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.path().startsWith(RECOMMENDATIONS) || row.path().startsWith(PLANS);
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (row.method().equals("GET") && !path.contains("{id}")) {
            return get(thing == Thing.NONE ? path : path + "?body=" + body.apply(thing));
        }
        String step = path.substring(path.lastIndexOf('/') + 1);
        return switch (step) {
            case "recommendations" -> post(path, draft(thing));
            case "process-plans" -> post(path, plan(thing));
            case "{id}" -> get(at(path, path.startsWith(PLANS) ? laid(thing) : drafted(thing)));
            case "revisions" -> post(at(path, drafted(thing)), TEMPLATE + "," + LATER);
            case "initiatives" ->
                    post(
                            at(path, drafted(thing)),
                            "'initiativeId':'" + initiative.apply(thing) + "'");
            case "comment-rounds" -> post(at(path, drafted(thing)), round(thing));
            case "comments" ->
                    post(
                            at(path, after(drafted(thing), "comment-rounds", round(thing))),
                            "'bodyId':'%s','text':'Ja tak',%s".formatted(body.apply(thing), ON));
            case "qualification" -> post(at(path, drafted(thing)), ON);
            case "submissions" -> post(at(path, qualified(thing)), submission());
            case "decisions" -> post(at(path, submitted(thing)), decision());
            case "feedback" -> post(at(path, decided(thing)), "'text':'Ja'," + LATER);
            case "withdrawal" -> post(at(path, drafted(thing)), "'reason':'Nej'," + LATER);
            case "date-corrections" ->
                    post(
                            at(path, drafted(thing)),
                            "'date':'DRAFTED_ON','value':'2024-01-07','reason':'Skrivefejl'");
            case "outcome-corrections" ->
                    post(at(path, decided(thing)), "'outcome':'REJECTED','reason':'Skrivefejl'");
            case "milestones" -> post(at(path, laid(thing)), milestone());
            case "moves" -> post(first(path, planned(thing)), DUE + ",'reason':'Travlt'," + LATER);
            case "reached" -> post(first(path, planned(thing)), LATER);
            case "dropped" -> post(first(path, planned(thing)), "'reason':'Nej'," + LATER);
            case "reopened" -> post(first(path, reached(thing)), "'reason':'Skrivefejl'");
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String drafted(Thing thing) {
        return thing == Thing.ABSENT ? nowhere() : created(RECOMMENDATIONS, draft(thing));
    }

    private String qualified(Thing thing) {
        return after(drafted(thing), "qualification", ON);
    }

    private String submitted(Thing thing) {
        return after(qualified(thing), "submissions", submission());
    }

    private String decided(Thing thing) {
        return after(submitted(thing), "decisions", decision());
    }

    /** What is absent stays so. */
    private String after(String recommendation, String step, String fields) {
        post(RECOMMENDATIONS + "/" + recommendation + "/" + step, fields).by(admin);
        return recommendation;
    }

    private String laid(Thing thing) {
        return thing == Thing.ABSENT ? nowhere() : created(PLANS, plan(thing));
    }

    private String planned(Thing thing) {
        String plan = laid(thing);
        post(PLANS + "/" + plan + "/milestones", milestone()).by(admin);
        return plan;
    }

    private String reached(Thing thing) {
        String plan = planned(thing);
        post(PLANS + "/" + plan + "/milestones/1/reached", LATER).by(admin);
        return plan;
    }

    private String draft(Thing thing) {
        return "'ownerBodyId':'%s',%s,%s".formatted(body.apply(thing), TEMPLATE, ON);
    }

    private String plan(Thing thing) {
        return "'forumBodyId':'%s','title':'Køreplan',%s".formatted(body.apply(thing), ON);
    }

    private String round(Thing thing) {
        return "'bodyIds':['%s'],'until':'2024-01-31',%s".formatted(body.apply(thing), ON);
    }

    private static String submission() {
        return "'forum':'EXECUTIVE_BOARD'," + ON;
    }

    private static String decision() {
        return "'outcome':'ADOPTED'," + ON;
    }

    private static String milestone() {
        return "'text':'Høring'," + DUE + "," + ON;
    }

    private String created(String path, String fields) {
        return post(path, fields).by(admin).id();
    }

    private static String nowhere() {
        return UUID.randomUUID().toString();
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    private static String first(String path, String plan) {
        return at(path, plan).replace("{number}", "1");
    }

    private static Call get(String path) {
        return new Call("GET", path, "");
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
