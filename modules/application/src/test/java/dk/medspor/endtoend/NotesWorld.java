package dk.medspor.endtoend;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.MatrixWorld.Call;
import dk.medspor.eventlog.ProtectedContents;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

/** Meetings that were read from notes, and the notes themselves. */
record NotesWorld(Api admin, Function<Thing, String> body) {

    private static final String CONTENT = "/api/v1/meetings/{id}/notes/content";

    /** Whether a row is about them. */
    static boolean has(Row row) {
        return row.path().equals(CONTENT);
    }

    Call call(Row row) {
        String text = "- Mere ro " + UUID.randomUUID();
        String path = CONTENT.replace("{id}", meeting(row.thing(), text));
        var upload = new Call("UPLOAD", path, text);
        if (row.method().equals("POST")) {
            return upload;
        }
        upload.by(admin);
        return new Call("GET", path, "");
    }

    private String meeting(Thing thing, String text) {
        if (thing == Thing.ABSENT) {
            return UUID.randomUUID().toString();
        }
        String sha256 = ProtectedContents.sha256(text.getBytes(StandardCharsets.UTF_8));
        String meeting = "{\"kind\":\"THEME_DAY\",\"title\":\"Dag\",\"date\":\"2024-02-01\"}";
        String draft =
                "{\"source\":{\"fileName\":\"n.md\",\"sha256\":\"%s\"},\"meetings\":[%s]}"
                        .formatted(sha256, meeting);
        return admin.post(
                        "/api/v1/imports",
                        "{\"bodyId\":\"%s\",\"draft\":%s}".formatted(body.apply(thing), draft))
                .id();
    }
}
