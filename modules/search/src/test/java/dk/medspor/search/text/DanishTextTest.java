package dk.medspor.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.search.text.Stems.Stem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of Danish minutes find which. */
class DanishTextTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "tiltag, tiltaget",
        "tiltaget, tiltagene",
        "tiltagene, tiltag",
        "tiltags, tiltagenes",
        "møde, mødet",
        "møder, mødernes",
        "medarbejder, medarbejderne",
        "medarbejderes, medarbejder",
        "beslutning, beslutningen",
        "beslutninger, beslutningernes",
        "evaluering, evalueringer",
        "udvalg, udvalget",
        "politik, politikker",
        "arbejdsplads, arbejdspladserne",
        "ledelse, ledelsen",
        "kollega, kolleger",
        "kollegaer, kollegerne",
        "barn, børnene",
        "mands, mænd",
        "sygefraværet, sygefravær",
        "MED, med",
        "HMU, HMU'et",
        "TR, TR’ernes",
        "LMU'er, lmu",
        "Århus, Aarhus",
        "råd, raad",
        "idé, ide",
        "Malmö, malmø",
        "Ærø, ærø",
    })
    void a_word_finds_its_other_forms(String sought, String said) {
        assertThat(stems(said)).isEqualTo(stems(sought));
    }

    @ParameterizedTest(name = "{0} stands in {1}")
    @CsvSource({
        "miljø, arbejdsmiljø",
        "arbejde, arbejdsmiljøet",
        "miljø, arbejdsmiljørepræsentanten",
        "fravær, sygefraværspolitik",
        "politikker, sygefraværspolitikken",
        "råd, ungerådet",
        "råd, ungeråd",
        "råd, byrådets",
        "mål, klimamålene",
        "tid, arbejdstiden",
        "dag, temadage",
        "møde, personalemødet",
        "ledelse, mødeledelse",
        "børn, børnehaverne",
        "liv, livsfasepolitik",
        "fase, livsfasepolitik",
        "udvalg, hovedudvalgets",
        "plads, arbejdspladserne",
        "kompetencer, kompetenceudvikling",
        "ansvar, ansvarsområder",
    })
    void a_word_is_found_in_a_compound(String sought, String compound) {
        assertThat(parts(compound)).containsAll(stems(sought));
    }

    @ParameterizedTest(name = "{0} is no part of {1}")
    @CsvSource({
        "mål, formål",
        "arbejde, medarbejder",
        "arbejde, samarbejde",
        "hold, indhold",
        "stand, tilstand",
        "dag, opdagelse",
        "råd, mål",
        "land, blandt",
        "ide, side",
    })
    void what_only_looks_like_a_part_is_none(String sought, String word) {
        assertThat(parts(word)).doesNotContainAnyElementsOf(stems(sought));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "læring, laering",
        "søg, soeg",
        "rød, rod",
        "bær, bar",
        "får, far",
        "tiltag, tiltale",
        "råd, rad",
    })
    void letters_that_make_another_word_are_kept_apart(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @CsvSource({"'Afdelingsmøde, og TR-møde', 0 13", "'I A\u030Arhus', 2 8"})
    void a_part_stands_where_its_word_does(String text, String place) {
        List<Stem> all =
                Stream.concat(Stems.of(text).stream(), Stems.partsOf(text).stream()).toList();

        assertThat(all.stream().map(it -> it.from() + " " + it.to())).contains(place);
        assertThat(all.stream().map(Stem::text)).containsAnyOf("mød", "århus");
    }

    private static List<String> stems(String text) {
        return Stems.of(text).stream().map(Stem::text).toList();
    }

    private static Set<String> parts(String word) {
        return Stems.partsOf(word).stream().map(Stem::text).collect(Collectors.toSet());
    }
}
