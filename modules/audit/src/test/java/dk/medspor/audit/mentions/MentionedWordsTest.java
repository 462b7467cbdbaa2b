package dk.medspor.audit.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionedWordsTest {

    @Test
    void all_words_stand_in_the_text_in_any_order_and_as_parts() {
        var words = MentionedWords.of("  NORDMARK  ida ");

        assertThat(words).accepts("Ida Nordmark", "Nordmarks formand Ida", "ida-nordmark@by.dk");
        assertThat(words).rejects("Ida", "Nordmark", "");
    }

    @Test
    void letters_count_the_same_large_and_small() {
        assertThat(MentionedWords.of("ærø ÅSE")).accepts("ÆRØS ÅSE", "åse fra Ærø");
    }
}
