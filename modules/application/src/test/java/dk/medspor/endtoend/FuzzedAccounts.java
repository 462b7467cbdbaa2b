package dk.medspor.endtoend;

import dk.medspor.endtoend.Contract.Operation;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts that may be broken, so that the administrator who sends all the rest is not: passwords
 * are set for one of them, with a secret that is good, and changed by another one that has it.
 */
final class FuzzedAccounts {

    private final Medspor medspor;
    private final String forgetful;
    private String holder;
    private int holders;

    FuzzedAccounts(Medspor medspor) {
        this.medspor = medspor;
        this.forgetful = Users.create(medspor, "fuzz-forgetful", "HMU", List.of());
        this.holder = newHolder();
    }

    /** The operation with an example that would be accepted now. */
    Operation ready(Operation it) {
        return switch (it.id()) {
            case "users_setPassword" -> {
                Operation aimed = aimed(it, forgetful);
                body(aimed).put("oneTimeSecret", freshSecret());
                yield aimed;
            }
            case "users_changePassword" -> {
                Operation copy = copy(it);
                body(copy).put("oldPassword", Users.PASSWORD);
                yield copy;
            }
            default -> it;
        };
    }

    /** The log-in of whoever sends it. */
    String authorization(Operation it) {
        return it.path().startsWith("/api/v1/account")
                ? RawHttp.authorization(holder, Users.PASSWORD)
                : RawHttp.AUTHORIZATION;
    }

    /** Whoever has changed a password is replaced by somebody who has not. */
    void done(Operation it) {
        if (it.id().equals("users_changePassword")) {
            holder = newHolder();
        }
    }

    private String newHolder() {
        String login = "fuzz-holder-" + holders++;
        Users.create(medspor, login, "HMU", List.of());
        return login;
    }

    private String freshSecret() {
        return medspor.api()
                .post("/api/v1/users/" + forgetful + "/one-time-secret", "")
                .text("oneTimeSecret");
    }

    private static Operation aimed(Operation it, String id) {
        Operation copy = copy(it);
        if (copy.said().path("parameters") instanceof ArrayNode parameters) {
            for (JsonNode parameter : parameters) {
                if (parameter instanceof ObjectNode named
                        && named.path("name").asString().equals("id")) {
                    named.put("example", id);
                }
            }
        }
        return copy;
    }

    private static Operation copy(Operation it) {
        return new Operation(it.method(), it.path(), it.said().deepCopy());
    }

    private static ObjectNode body(Operation it) {
        return (ObjectNode) it.example();
    }
}
