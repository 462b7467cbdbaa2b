package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.UUID;
import java.util.function.Function;

/**
 * The reorganisations that the matrix asks for. Each changes a body of its own, so that those of
 * the matrix stay as they are; what an LMU has is only told from what it has not where it may read.
 *
 * @param body the id of a body for a thing
 */
record ReorganisedWorld(Api admin, String hmu, Function<Thing, String> body) {

    private static final String BODIES = "/api/v1/bodies";
    private static final String ON = "'on':'2024-01-08'";
    private static final String MANDATE =
            "'termsOfReference':'Se på møderne','reportBackBy':'2024-06-01'," + ON;

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.method().equals("POST") && row.path().startsWith(BODIES + "/");
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        String step = path.substring(path.lastIndexOf('/') + 1);
        return switch (step) {
            case "groups" -> post(path, group(body.apply(thing)));
            case "names" -> post(at(path, local(thing)), "'name':'LMU Øst'," + ON);
            case "moves" -> post(at(path, local(thing)), ON);
            case "covers" -> post(at(path, local(thing)), "'covers':['Vej og Park']," + ON);
            case "merger" ->
                    post(
                            at(path, local(thing)),
                            "'intoBodyId':'%s','reason':'Ny struktur',%s".formatted(hmu, ON));
            case "dissolution" ->
                    post(
                            at(path, local(thing)),
                            "'successorBodyId':'%s','reason':'Ny struktur',%s".formatted(hmu, ON));
            case "withdrawals" ->
                    post(at(path, renamed(thing)), "'number':1,'reason':'Skrivefejl'");
            case "first-day" ->
                    post(at(path, local(thing)), "'validFrom':'2020-01-01','reason':'Skrivefejl'");
            case "mandates" -> post(at(path, set(thing)), MANDATE);
            case "reports" -> post(at(path, set(thing)), "'text':'Færdig'," + ON);
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String local(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : created(BODIES, "'name':'LMU','tier':'LOCAL','parentId':'%s'".formatted(hmu));
    }

    private String set(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : created(BODIES + "/groups", group(hmu));
    }

    /** What is absent stays so. */
    private String renamed(Thing thing) {
        String renamed = local(thing);
        post(BODIES + "/" + renamed + "/names", "'name':'LMU Øst'," + ON).by(admin);
        return renamed;
    }

    private static String group(String parent) {
        return "'name':'Arbejdsgruppe','tier':'WORKING_GROUP','parentId':'%s',%s"
                .formatted(parent, MANDATE);
    }

    private String created(String path, String fields) {
        return post(path, fields).by(admin).id();
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
