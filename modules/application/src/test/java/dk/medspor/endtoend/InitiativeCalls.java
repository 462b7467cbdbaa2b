package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.UUID;

/** How each operation on an initiative is called so that it works. */
record InitiativeCalls(MatrixWorld world, Thing thing) {

    private static final String WHY = "'on':'2024-02-01','reason':'Aftalt'";

    static Call of(MatrixWorld world, String path, Thing thing) {
        var calls = new InitiativeCalls(world, thing);
        String step = path.substring(path.lastIndexOf('/') + 1);
        return MatrixWorld.post(MatrixWorld.at(path, calls.initiative(step)), calls.body(step));
    }

    /** An initiative that the step can be taken with. */
    private String initiative(String step) {
        return switch (step) {
            case "referral", "rejection", "parking", "split" -> world.proposed(thing);
            case "reopening" -> moved(world.proposed(thing), "parking");
            case "resumption" -> moved(world.started(thing), "pause");
            case "baselines", "follow-ups" -> moved(world.started(thing), "indicators");
            case "reached-milestones" -> moved(world.started(thing), "milestones");
            default -> world.started(thing);
        };
    }

    private String moved(String initiative, String step) {
        String path = "/api/v1/initiatives/" + initiative + "/" + step;
        MatrixWorld.post(path, body(step)).by(world.admin);
        return initiative;
    }

    private String body(String step) {
        return switch (step) {
            case "text-corrections" -> "{'text':'title','value':'Ro','reason':'Skrivefejl'}";
            case "withdrawals" -> "{'fact':'start','reason':'Forkert tiltag'}";
            case "referral" -> "{'on':'2024-02-01','forum':'EXECUTIVE_BOARD'}";
            case "rejection", "parking", "reopening", "stop", "pause" -> "{" + WHY + "}";
            case "resumption" -> "{'on':'2024-03-01'}";
            case "merger" -> "{%s,'survivorId':'%s'}".formatted(WHY, world.proposed(Thing.FOREIGN));
            case "split" -> "{%s,'parts':[%s,%s]}".formatted(WHY, part(), part());
            case "rescheduling" -> "{" + WHY + ",'due':'2025-06-01'}";
            case "waiver" -> "{" + WHY + "}";
            case "handover" -> "{%s,'evaluatingBodyId':'%s'}".formatted(WHY, world.hmu);
            case "milestones" ->
                    "{'on':'2024-02-01','milestone':'Halvvejs','plannedFor':'2024-06-01'}";
            case "reached-milestones" -> "{'on':'2024-06-01','milestone':4}";
            case "progress" -> "{'on':'2024-02-01','note':'Det går'}";
            case "indicators" ->
                    "{'on':'2024-02-01','name':'Nye','unit':'personer','countsPersons':true}";
            case "baselines", "follow-ups" ->
                    "{'on':'2024-02-01','indicator':4,'value':12,'source':'Lønsystemet'}";
            case "key-figures" ->
                    "{'on':'2024-02-01','title':'Fravær','columns':['2023'],'countsPersons':false,"
                            + "'rows':[{'label':'Alle','values':[5.5]}],'source':'KRL'}";
            case "observations" ->
                    "{'on':'2024-02-01','observation':'Det går','source':'Samtaler'}";
            case "delay-reasons" -> "{'on':'2025-02-01','reason':'Ingen tid'}";
            default -> throw new AssertionError("nobody said how to ask for " + step);
        };
    }

    private static String part() {
        return "{'id':'%s','title':'En del'}".formatted(UUID.randomUUID());
    }
}
