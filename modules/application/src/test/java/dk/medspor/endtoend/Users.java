package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;

/** Makes users as an administrator and a holder do it together. */
final class Users {

    static final String PASSWORD = "fire vilde ænder";

    private Users() {}

    /** Answers the id of a user who has set {@link #PASSWORD}. */
    static String create(Medspor medspor, String login, String role, List<String> bodies) {
        Answer created =
                medspor.api()
                        .post(
                                "/api/v1/users",
                                Map.of(
                                        "login", login,
                                        "roles", List.of(role),
                                        "bodyIds", bodies));
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        assertThat(setPassword(medspor, created, PASSWORD).status()).isEqualTo(204);
        return created.id();
    }

    static Answer setPassword(Medspor medspor, Answer issued, String password) {
        return Api.anonymous(medspor.port())
                .post(
                        "/api/v1/users/" + issued.id() + "/password",
                        Map.of(
                                "oneTimeSecret",
                                issued.text("oneTimeSecret"),
                                "newPassword",
                                password));
    }
}
