package dk.medspor.endtoend;

import static org.awaitility.Awaitility.await;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import dk.medspor.status.erasures.Erasures;
import java.time.Duration;
import java.util.UUID;

/** Persons who are to be forgotten. */
record ErasureWorld(Api admin) {

    private static final String PATH = "/api/v1/erasures";

    static boolean has(Row row) {
        return row.path().startsWith(PATH + "/")
                || (row.path().equals(PATH) && row.method().equals("POST"));
    }

    Call call(Row row) {
        if (row.method().equals("GET")) {
            return MatrixWorld.get(row.path() + "?words=nordmark");
        }
        return row.path().equals(PATH)
                ? MatrixWorld.post(PATH, asking(row.thing()))
                : MatrixWorld.post(
                        MatrixWorld.at(row.path(), asked(row.thing())), "{'agreed':true}");
    }

    static void awaitCarriedOut(Medspor medspor) {
        var erasures = medspor.part(Erasures.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> erasures.due().isEmpty());
    }

    private String asked(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : MatrixWorld.post(PATH, asking(thing)).by(admin).id();
    }

    private String asking(Thing thing) {
        String person =
                thing == Thing.ABSENT
                        ? UUID.randomUUID().toString()
                        : MatrixWorld.post("/api/v1/people", "{'name':'Ubo Skovby'}")
                                .by(admin)
                                .id();
        return "{'personId':'%s','ground':'WISH_OF_THE_PERSON'}".formatted(person);
    }
}
