package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.function.Function;

/** How the matrix asks for files. */
record ExportedWorld(Function<Thing, String> body) {

    private static final String EXPORTS = "/api/v1/exports/";

    static boolean has(Row row) {
        return row.path().startsWith(EXPORTS) || changes(row);
    }

    private static boolean changes(Row row) {
        return row.path().startsWith("/api/v1/changes")
                || row.path().startsWith(EXPORTS + "changes");
    }

    Call call(Row row) {
        String table =
                row.path().startsWith(EXPORTS + "status")
                        ? "table=BOARD&"
                        : changes(row) ? "from=2023-01-01&to=2024-01-01&" : "";
        String its = row.thing() == Thing.NONE ? "" : "body=" + body.apply(row.thing());
        return new Call("GET", row.path() + "?" + table + its, "");
    }
}
