package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.UUID;
import java.util.function.Function;

/**
 * The lists of themes that the matrix asks for, each as far as its row needs it.
 *
 * @param body the id of a body for a thing
 * @param initiative the id of an initiative for a thing
 */
record ThemeWorld(Api admin, Function<Thing, String> body, Function<Thing, String> initiative) {

    private static final String LISTS = "/api/v1/theme-lists";
    private static final String THEME = "'title':'Ro'";
    private static final String REASON = "'reason':'Skrivefejl'";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.path().startsWith(LISTS) || row.path().endsWith("/origins");
    }

    Call call(Row row) {
        Thing thing = row.thing();
        String path = row.path();
        if (path.endsWith("/origins")) {
            return get(at(path, initiative.apply(thing)));
        }
        if (path.equals(LISTS)) {
            return row.method().equals("GET")
                    ? get(thing == Thing.NONE ? path : path + "?body=" + body.apply(thing))
                    : post(path, opening(thing));
        }
        String list = thing == Thing.ABSENT ? nothing() : opened(thing);
        if (path.endsWith("/suggestions/{contribution}")) {
            String about = thing == Thing.ABSENT ? nothing() : said(thing);
            return get(at(path, list).replace("{contribution}", about));
        }
        if (row.method().equals("GET")) {
            return get(at(path, list));
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "themes" -> post(at(path, list), THEME);
            case "descriptions" -> post(at(path, list), "'theme':{" + THEME + "}," + REASON);
            case "merger" -> post(at(path, list), "'into':2," + REASON);
            case "split" ->
                    post(at(path, list), "'parts':[%s,%s],".formatted(part(), part()) + REASON);
            case "codings" -> post(at(path, list), coding(said(thing)));
            case "recodings" -> {
                String said = said(thing);
                post(LISTS + "/" + list + "/codings", coding(said)).by(admin);
                yield post(
                        at(path, list),
                        "'contributionId':'%s','themes':[2],".formatted(said) + REASON);
            }
            case "undone" -> post(at(path, list), REASON);
            default -> throw new AssertionError("nobody said how to call " + row.operation());
        };
    }

    private String opened(Thing thing) {
        String list = post(LISTS, opening(thing)).by(admin).id();
        for (int i = 0; i < 2; i++) {
            post(LISTS + "/" + list + "/themes", THEME).by(admin);
        }
        return list;
    }

    private String opening(Thing thing) {
        return "'bodyId':'%s','title':'Temaer','on':'2024-01-08'".formatted(body.apply(thing));
    }

    private String said(Thing thing) {
        Thing whose = thing == Thing.ABSENT ? Thing.OWN : thing;
        String meeting =
                post(
                                "/api/v1/meetings",
                                "'bodyId':'%s','kind':'ORDINARY','date':'2024-01-08','title':'Møde'"
                                        .formatted(body.apply(whose)))
                        .by(admin)
                        .id();
        return post("/api/v1/meetings/" + meeting + "/contributions", "'text':'Mere ro'")
                .by(admin)
                .id();
    }

    private static String coding(String said) {
        return "'contributionId':'%s','themes':[1]".formatted(said);
    }

    private static String part() {
        return "{'title':'Del','contributionIds':[]}";
    }

    private static String nothing() {
        return UUID.randomUUID().toString();
    }

    private static String at(String path, String id) {
        return path.replace("{id}", id).replace("{theme}", "1");
    }

    private static Call get(String path) {
        return new Call("GET", path, "");
    }

    private static Call post(String path, String fields) {
        return new Call("POST", path, "{" + fields.replace('\'', '"') + "}");
    }
}
