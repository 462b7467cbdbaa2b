package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void twelve_characters_are_enough_however_many_bytes_they_take() {
        assertThat(Passwords.fault("æøåæøåæøåæø")).hasValue(PasswordFault.TOO_SHORT);
        assertThat(Passwords.fault("æøåæøåæøåæøå")).isEmpty();
    }

    @Test
    void more_bytes_than_bcrypt_reads_are_refused() {
        assertThat(Passwords.fault("å".repeat(36))).isEmpty();
        assertThat(Passwords.fault("å".repeat(36) + "x")).hasValue(PasswordFault.TOO_LONG);
    }

    @Test
    void control_characters_are_refused() {
        assertThat(Passwords.fault("tolv tegn\u0000 her")).hasValue(PasswordFault.UNFIT_CHARACTERS);
    }

    @Test
    void it_does_not_matter_how_a_letter_is_composed() {
        var medspor = new Installation();
        medspor.holder("ida", Role.HMU);
        var id = medspor.logIn("ida", Installation.PASSWORD).account();
        medspor.access
                .ownPassword()
                .change(id, Installation.PASSWORD, "gr\u00e5 gr\u00e5 gr\u00e5 sky", "192.0.2.1");

        assertThat(medspor.logIn("ida", "gra\u030a gra\u030a gra\u030a sky").getUsername())
                .isEqualTo("ida");
    }
}
