package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import java.util.function.Function;

/**
 * What the matrix looks for.
 *
 * @param body the id of a body for a thing
 */
record SearchWorld(Function<Thing, String> body) {

    private static final String PATH = "/api/v1/search";

    static boolean has(Row row) {
        return row.path().equals(PATH);
    }

    Call call(Row row) {
        String about = row.thing() == Thing.NONE ? "" : "&body=" + body.apply(row.thing());
        return MatrixWorld.get(PATH + "?q=udvalg" + about);
    }
}
