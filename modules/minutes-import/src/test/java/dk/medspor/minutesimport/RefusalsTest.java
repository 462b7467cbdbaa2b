package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.minutesimport.source.DocumentFormat;
import dk.medspor.minutesimport.source.PlainText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @Test
    void refuses_an_empty_file() {
        assertThat(refusal(new byte[0])).isEqualTo(new Refusal.NothingToRead());
    }

    @Test
    void refuses_a_file_of_blanks() {
        assertThat(refusal(bytes("\uFEFF \n\t\r\n\u00A0\u200B")))
                .isEqualTo(new Refusal.NothingToRead());
    }

    @Test
    void refuses_what_is_not_utf_8_and_says_where() {
        var latin1 = "Støj".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(latin1)).isEqualTo(new Refusal.NotUtf8(2));
    }

    @Test
    void refuses_a_character_that_the_end_cuts() {
        var cut = new byte[] {'a', (byte) 0xC3};

        assertThat(refusal(cut)).isEqualTo(new Refusal.NotUtf8(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "{\\rtf1 tekst}",
            })
    void refuses_other_formats(String content) {
        assertThat(refusal(bytes(content))).isEqualTo(new Refusal.UnknownFormat());
    }

    @Test
    void refuses_more_bytes_than_it_reads() {
        var content = bytes("a".repeat(PlainText.MAX_BYTES + 1));

        assertThat(refusal(content))
                .isEqualTo(new Refusal.TooLarge(PlainText.MAX_BYTES + 1L, PlainText.MAX_BYTES));
    }

    @Test
    void refuses_more_lines_than_it_reads() {
        var content = bytes("a\n".repeat(DocumentFormat.MAX_LINES + 1));

        assertThat(refusal(content))
                .isEqualTo(
                        new Refusal.TooManyLines(
                                DocumentFormat.MAX_LINES + 1, DocumentFormat.MAX_LINES));
    }

    @Test
    void reads_as_much_as_it_says() {
        assertThat(MinutesReader.read("a.txt", bytes("a\n".repeat(DocumentFormat.MAX_LINES))))
                .isInstanceOf(Reading.Read.class);
        assertThat(MinutesReader.read("a.txt", bytes("a".repeat(PlainText.MAX_BYTES))))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_refusal_is_an_exception_only_for_who_insists_on_a_draft() {
        var reading = MinutesReader.read("a.txt", new byte[0]);

        assertThatThrownBy(reading::orThrow).isInstanceOf(CommandRejected.class);
    }

    private static Refusal refusal(byte[] content) {
        var reading = MinutesReader.read("a.txt", content);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
