package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorTest {

    private final Installation medspor = new Installation();
    private final FirstAdministrator first = medspor.access.firstAdministrator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "åååååååååååååååååååååååååååååååååååååå",
                "en tabulator\u0009midt i en sætning"
            })
    void a_password_that_may_not_be_one_is_refused_and_leaves_no_account(String password) {
        assertThatThrownBy(() -> first.ensure(Optional.of(password)))
                .isInstanceOf(UnfitFirstPassword.class);

        assertThat(medspor.access.accounts().find(new Login("admin"))).isEmpty();
    }

    @Test
    void a_short_one_is_the_operators_own_affair() {
        assertThat(first.ensure(Optional.of("kort"))).isEmpty();

        assertThat(medspor.logIn("admin", "kort").getUsername()).isEqualTo("admin");
    }

    @Test
    void one_is_made_where_none_is_given_and_told_once() {
        String password = first.ensure(Optional.empty()).orElseThrow();

        assertThat(medspor.logIn("admin", password).getUsername()).isEqualTo("admin");
        assertThat(first.ensure(Optional.empty())).isEmpty();
    }

    @Test
    void an_account_that_is_there_keeps_its_password() {
        first.ensure(Optional.of("kort"));

        first.ensure(Optional.of("et helt andet"));

        assertThat(medspor.logIn("admin", "kort").getUsername()).isEqualTo("admin");
    }
}
