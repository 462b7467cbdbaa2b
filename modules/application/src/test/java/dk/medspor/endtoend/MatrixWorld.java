package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.AccessMatrix.Thing;
import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two local bodies, of which the LMU of the matrix has one, and what belongs to them. */
final class MatrixWorld {

    private static final String LONG_AGO = "2024-01-08";
    private static final String PERSON = "{'name':'Lone Skovby'}";

    private final Medspor medspor;
    final Api admin;
    final String hmu;
    private final String own;
    private final String foreign;
    private final String somebody;
    private int users;

    MatrixWorld(Medspor medspor) {
        this.medspor = medspor;
        this.admin = medspor.api();
        this.hmu = created("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN"));
        this.own = local("LMU Nord");
        this.foreign = local("LMU Syd");
        this.somebody = Users.create(medspor, "nogen", "HMU", List.of());
    }

    /** A request, ready to be sent by anybody. */
    record Call(String method, String path, String json) {

        /** Sends it; what is read may be of any time. */
        Answer by(Api caller) {
            return by(caller, 0);
        }

        /**
         * Sends it.
         *
         * @param seen the position that an answer has to include
         */
        Answer by(Api caller, long seen) {
            return switch (method) {
                case "GET" -> caller.getSeeing(seen, path);
                case "UPLOAD" -> caller.upload(path, "note.md", json.getBytes(UTF_8));
                default -> caller.send(method, path, json);
            };
        }
    }

    Api caller(String role) {
        if (role.equals("anonymous")) {
            return Api.anonymous(medspor.port());
        }
        String login = "matrix-" + role;
        Users.create(medspor, login, role, role.equals("LMU") ? List.of(own) : List.of());
        return medspor.api(login, Users.PASSWORD);
    }

    Call call(Row row) {
        String operation = row.operation();
        Thing thing = row.thing();
        String path = row.path();
        if (ExportedWorld.has(row)) {
            return new ExportedWorld(this::body).call(row);
        }
        if (ErasureWorld.has(row)) {
            return new ErasureWorld(admin).call(row);
        }
        if (SearchWorld.has(row)) {
            return new SearchWorld(this::body).call(row);
        }
        if (RecommendedWorld.has(row)) {
            return new RecommendedWorld(admin, this::body, this::proposed).call(row);
        }
        if (SeatedWorld.has(row)) {
            return new SeatedWorld(admin, this::body).call(row);
        }
        if (ThemeWorld.has(row)) {
            return new ThemeWorld(admin, this::body, this::proposed).call(row);
        }
        if (ThemeDayWorld.has(row)) {
            return new ThemeDayWorld(admin, this::body).call(row);
        }
        if (MinutesWorld.has(row)) {
            return new MinutesWorld(admin, this::body).call(row);
        }
        if (NotesWorld.has(row)) {
            return new NotesWorld(admin, this::body).call(row);
        }
        if (MeetingWorld.has(row)) {
            return new MeetingWorld(admin, this::body).call(row);
        }
        if (ReorganisedWorld.has(row)) {
            return new ReorganisedWorld(admin, hmu, this::body).call(row);
        }
        return switch (operation) {
            case "POST /api/v1/bodies" -> post(path, "{'name':'LMU Ny','tier':'LOCAL'}");
            case "POST /api/v1/meetings" ->
                    post(path, "{'bodyId':'%s',%s}".formatted(body(thing), meetingFields()));
            case "POST /api/v1/meetings/{id}/contributions" ->
                    post(at(path, meeting(thing)), "{'text':'Mere ro'}");
            case "GET /api/v1/meetings/{id}" -> get(at(path, meeting(thing)));
            case "GET /api/v1/bodies/{id}" -> get(at(path, body(thing)));
            case "POST /api/v1/imports/preview" ->
                    new Call("UPLOAD", path, "Gruppe 1\n- Mere ro\n");
            case "POST /api/v1/imports" ->
                    post(
                            path,
                            "{'bodyId':'%s','meetings':[{%s}]}"
                                    .formatted(body(thing), meetingFields()));
            case "POST /api/v1/initiatives" -> post(path, proposal(body(thing)));
            case "GET /api/v1/initiatives/{id}" -> get(at(path, proposed(thing)));
            case "POST /api/v1/initiatives/{id}/adoption" ->
                    post(at(path, proposed(thing)), on(LONG_AGO));
            case "POST /api/v1/initiatives/{id}/start" ->
                    post(at(path, adopted(thing)), on(LONG_AGO));
            case "POST /api/v1/initiatives/{id}/evaluations" ->
                    post(at(path, started(thing)), evaluation());
            case "POST /api/v1/initiatives/{id}/corrections" ->
                    post(
                            at(path, started(thing)),
                            "{'fact':'startedOn','value':'2024-01-09','reason':'Skrivefejl'}");
            case "POST /api/v1/evaluation-policies" -> post(path, policy(own));
            case "POST /api/v1/evaluation-policies/ended" -> {
                post("/api/v1/evaluation-policies", policy(own)).by(admin);
                yield post(
                        path,
                        "{'bodyId':'%s','on':'%s','validFrom':'2030-01-01'}"
                                .formatted(own, LONG_AGO));
            }
            case "POST /api/v1/initiatives/copies" ->
                    post(
                            path,
                            "{'originId':'%s','ownerBodyId':'%s'}".formatted(proposed(thing), own));
            case String it when it.startsWith("POST /api/v1/initiatives/{id}/") ->
                    InitiativeCalls.of(this, path, thing);
            case "POST /api/v1/calls" -> post(path, call(body(thing)));
            case "GET /api/v1/calls/{id}" -> get(at(path, issued(thing)));
            case "POST /api/v1/calls/{id}/declines" ->
                    post(at(path, issued(thing)), decline(thing));
            case "POST /api/v1/calls/{id}/take-ups" ->
                    post(
                            at(path, issued(thing)),
                            "{'bodyId':'%s','initiativeId':'%s','on':'%s'}"
                                    .formatted(body(thing), started(thing), LONG_AGO));
            case "POST /api/v1/calls/{id}/retractions" ->
                    post(
                            at(path, declined(thing)),
                            "{'bodyId':'%s','reason':'Skrivefejl'}".formatted(body(thing)));
            case "POST /api/v1/calls/{id}/withdrawal" ->
                    post(
                            at(path, issued(thing)),
                            "{'on':'%s','reason':'Alle har svaret'}".formatted(LONG_AGO));
            case "GET /api/v1/calls",
                    "GET /api/v1/status/board",
                    "GET /api/v1/status/effect",
                    "GET /api/v1/status/evaluation-cycle",
                    "GET /api/v1/status/forecast",
                    "GET /api/v1/status/funnel",
                    "GET /api/v1/status/meeting-list",
                    "GET /api/v1/status/verdicts-by-theme" ->
                    get(thing == Thing.NONE ? path : path + "?body=" + body(thing));
            case "GET /api/v1/status/feedback" -> get(path + "?meeting=" + meeting(thing));
            case "GET /api/v1/audit/bundle", "GET /api/v1/audit/trail" ->
                    get(path + "?subject=" + body(thing));
            case "GET /api/v1/audit/decisions/{position}" ->
                    get(path.replace("{position}", thing == Thing.OWN ? "0" : "999999999"));
            case "POST /api/v1/audit/checkpoint-checks" -> post(path, checkpoint());
            case "POST /api/v1/audit/checkpoint-keys" -> post(path, "");
            case "POST /api/v1/users" ->
                    post(path, "{'login':'ny%d','roles':['HMU']}".formatted(users++));
            case "GET /api/v1/users/{id}" -> get(at(path, user(thing)));
            case "POST /api/v1/people" -> post(path, PERSON);
            case "GET /api/v1/people/{id}" -> get(at(path, person(thing)));
            case "PUT /api/v1/people/{id}" ->
                    new Call("PUT", at(path, person(thing)), json(PERSON));
            case "PATCH /api/v1/users/{id}" ->
                    new Call("PATCH", at(path, user(thing)), json("{'active':true}"));
            case "PUT /api/v1/account/mailbox" ->
                    new Call("PUT", path, json("{'address':'ida@skovby.example'}"));
            case "PUT /api/v1/users/{id}/mailbox" ->
                    new Call("PUT", at(path, user(thing)), json("{}"));
            case "POST /api/v1/users/{id}/one-time-secret" -> post(at(path, user(thing)), "");
            case "POST /api/v1/users/{id}/password" ->
                    post(
                            at(path, user(thing)),
                            "{'oneTimeSecret':'gættet','newPassword':'%s'}"
                                    .formatted(Users.PASSWORD));
            case "POST /api/v1/account/password" ->
                    post(
                            path,
                            "{'oldPassword':'%s','newPassword':'%s'}"
                                    .formatted(Users.PASSWORD, Users.PASSWORD));
            default -> plain(row);
        };
    }

    /** What is done after an answer is recorded, too, and not to be taken for another call's. */
    void awaitWorkOf(Row row) {
        if (ErasureWorld.has(row)) {
            ErasureWorld.awaitCarriedOut(medspor);
        }
    }

    private String checkpoint() {
        String note = admin.get("/api/v1/audit/checkpoint").body().path("note").asString();
        return "{'note':'%s'}".formatted(note.replace("\n", "\\n"));
    }

    private static Call plain(Row row) {
        if (!row.method().equals("GET") || row.path().contains("{")) {
            throw new AssertionError("nobody said how to call " + row.operation());
        }
        return get(row.path());
    }

    private String body(Thing thing) {
        return switch (thing) {
            case OWN -> own;
            case FOREIGN -> foreign;
            case ABSENT, NONE -> UUID.randomUUID().toString();
        };
    }

    private String user(Thing thing) {
        return thing == Thing.FOREIGN ? somebody : UUID.randomUUID().toString();
    }

    private String person(Thing thing) {
        return thing == Thing.FOREIGN
                ? created("/api/v1/people", PERSON)
                : UUID.randomUUID().toString();
    }

    private String meeting(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : created(
                        "/api/v1/meetings",
                        "{'bodyId':'%s',%s}".formatted(body(thing), meetingFields()));
    }

    String proposed(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : created("/api/v1/initiatives", proposal(body(thing)));
    }

    private String adopted(Thing thing) {
        return moved(proposed(thing), "adoption");
    }

    private String issued(Thing thing) {
        return thing == Thing.ABSENT
                ? UUID.randomUUID().toString()
                : created("/api/v1/calls", call(body(thing)));
    }

    private String declined(Thing thing) {
        String call = issued(thing);
        post("/api/v1/calls/" + call + "/declines", decline(thing)).by(admin);
        return call;
    }

    private String decline(Thing thing) {
        return "{'bodyId':'%s','on':'%s','reason':'Ingen tid'}".formatted(body(thing), LONG_AGO);
    }

    private String call(String addressee) {
        return "{'title':'Et tiltag hver','forumBodyId':'%s','addresseeBodyIds':['%s'],'on':'%s'}"
                .formatted(hmu, addressee, LONG_AGO);
    }

    String started(Thing thing) {
        return moved(adopted(thing), "start");
    }

    /** What is absent stays so. */
    private String moved(String initiative, String step) {
        post("/api/v1/initiatives/" + initiative + "/" + step, on(LONG_AGO)).by(admin);
        return initiative;
    }

    private String local(String name) {
        return created("/api/v1/bodies", Map.of("name", name, "tier", "LOCAL", "parentId", hmu));
    }

    private String created(String path, Map<String, ?> body) {
        return admin.post(path, body).id();
    }

    private String created(String path, String json) {
        return post(path, json).by(admin).id();
    }

    private String evaluation() {
        return "{'evaluatingBodyId':'%s','on':'2025-01-10','verdict':'CONTINUE','evidence':'Set'}"
                .formatted(hmu);
    }

    private static String policy(String body) {
        return "{'bodyId':'%s','on':'%s','validFrom':'2030-01-01','periodMonths':6}"
                .formatted(body, LONG_AGO);
    }

    private static String proposal(String owner) {
        return "{'title':'Roligere morgener','ownerBodyId':'%s','horizon':'NOW'}".formatted(owner);
    }

    private static String meetingFields() {
        return "'kind':'ORDINARY','date':'" + LONG_AGO + "','title':'Møde'";
    }

    private static String on(String date) {
        return "{'on':'" + date + "'}";
    }

    static String at(String path, String id) {
        return path.replace("{id}", id);
    }

    static Call get(String path) {
        return new Call("GET", path, "");
    }

    static Call post(String path, String json) {
        return new Call("POST", path, json(json));
    }

    private static String json(String quotedOnce) {
        return quotedOnce.replace('\'', '"');
    }
}
