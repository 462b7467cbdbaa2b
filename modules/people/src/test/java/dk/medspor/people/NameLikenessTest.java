package dk.medspor.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.people.Likeness.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Kirsten Å. Sørensen, kirsten aa sørensen, SAME_NAME",
        "Lone Skovby, Lone Marie Skovby, PART_OF_NAME",
        "Lone Marie Skovby, Lone Skovby, PART_OF_NAME",
        "Kirstin Madsen, Kirsten Madsen, SIMILAR_NAME",
        "Ib Petersen, Ib Pedersen, SIMILAR_NAME"
    })
    void tells_why_a_written_name_may_mean_somebody(String one, String other, Reason why) {
        assertThat(NameLikeness.between(one, other)).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "Lone, Lone Skovby",
        "Ida Skovby, Ib Skovby",
        "Lone Skovby, Lone Strand",
        "'', Lone Skovby",
        "Bo Juhl, Bo Buhl Hansen"
    })
    void somebody_else_is_somebody_else(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isEmpty();
    }
}
