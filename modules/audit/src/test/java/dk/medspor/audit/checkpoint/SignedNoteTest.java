package dk.medspor.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The example of the Go package {@code golang.org/x/mod/sumdb/note}, made by others. */
    private static final String PETER_NEUMANN =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NEUMANN_NOTE =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final SigningKey key = SigningKey.fresh("skovby.example/log");

    @Test
    void a_note_that_others_made_is_verified() {
        VerifierKey neumann = VerifierKey.parse(PETER_NEUMANN);

        assertThat(neumann.text()).isEqualTo(PETER_NEUMANN);
        assertThat(SignedNote.parse(NEUMANN_NOTE).signedBy(neumann)).isPresent();
        assertThat(SignedNote.parse(NEUMANN_NOTE).published()).isEqualTo(NEUMANN_NOTE);
    }

    @Test
    void a_changed_text_is_not_signed() {
        SignedNote changed = SignedNote.parse(NEUMANN_NOTE.replace("your problem is", "it is"));

        assertThat(changed.signedBy(VerifierKey.parse(PETER_NEUMANN))).isEmpty();
    }

    @Test
    void another_key_of_the_same_name_did_not_sign() {
        SignedNote note = SignedNote.by(List.of(key), "fire\n");

        assertThat(note.signedBy(key.verifier())).isPresent();
        assertThat(note.signedBy(SigningKey.fresh("skovby.example/log").verifier())).isEmpty();
    }

    @Test
    void two_keys_may_sign() {
        SigningKey next = SigningKey.fresh("skovby.example/log");
        SignedNote note = SignedNote.parse(SignedNote.by(List.of(key, next), "x\n").published());

        assertThat(note.signedBy(key.verifier())).isPresent();
        assertThat(note.signedBy(next.verifier())).isPresent();
    }

    @Test
    void it_reads_the_same_with_the_line_breaks_of_windows() {
        SignedNote note = SignedNote.by(List.of(key), "a\n\nb\n");

        SignedNote read = SignedNote.parse(note.published().replace("\n", "\r\n"));

        assertThat(read.text()).isEqualTo(note.text());
        assertThat(read.signedBy(key.verifier())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\nno signature\n",
                "text\n\n— name x08go\n",
                "text\n\n— name %%%\n",
                "te\u0007xt\n\n— a AAAA\n"
            })
    void what_is_no_note_is_told(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcAA=="
            })
    void what_is_no_key_is_told(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedNote.class);
    }
}
