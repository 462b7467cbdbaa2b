package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the document looks like: no exception, one home for everything, the same draft again.
 */
class HomesProperties {

    private static final List<String> SHAPES =
            List.of(
                    "",
                    " ",
                    "Side 2 af 5",
                    "https://vestsund.example/a-b-",
                    "plan/",
                    "## Emne",
                    "### Gruppe 1 - Havn",
                    "Gruppe 2",
                    "STATION 3: KAJ",
                    "Bilag",
                    "Bilag: Sedler",
                    "1.",
                    "2.",
                    "1. Hvad nu ?",
                    "2. Kaj: Ro og reb",
                    "1. Kaj",
                    "Dato: 1. maj 2020",
                    "Notat",
                    "Notat: Om kajen",
                    "HAVN OG BY",
                    "Ordstyrer",
                    "\uF0B7 Reb",
                    "• Både",
                    "• ",
                    "- net",
                    "- Asta Kjærulf (Referent)",
                    "*",
                    "a\tb",
                    "Vi talte om reb",
                    "og om *net*.",
                    "Der blev sagt:",
                    "Opsamling på dagen:",
                    "Hvad nu ?",
                    "slut-",
                    "Overvejelse: For kort?",
                    "Temadag i Havn den 3. maj 2020.",
                    "Næste møde den 4. juni.",
                    "\f",
                    "\fny side",
                    "\u00A0• smal",
                    "99) Reb");

    /** Lines of classic minutes, whose rules look at their neighbours more than others do. */
    private static final List<String> MINUTES =
            List.of(
                    "",
                    "Referat fra møde i HMU den 3. maj 2023 kl. 9-11",
                    "Beslutningsprotokol",
                    "Dagsorden:",
                    "Dagsorden: 4. Reb 5. Net 6. Kaj (B)",
                    "Indholdsfortegnelse",
                    "1. Velkomst ........ 2",
                    "1. Velkomst",
                    "2. Reb og net kl. 9.00-9.30 (til drøftelse)",
                    "Ad 1. Velkomst",
                    "Punkt 2: Reb og net",
                    "## 3. Kaj",
                    "1. drøfter kajen",
                    "Indstilling",
                    "Det indstilles, at 1. reb købes 2. net lappes Beslutning: Godkendt.",
                    "Beslutning: Udsat til den 4. juni 2023. Bilag: Notat",
                    "Sagsfremstilling",
                    "**Konklusion**",
                    "Bemærkninger:",
                    "Bilag",
                    "- Nyt reb",
                    "Gruppe 1",
                    "Til orientering",
                    "Sagsnr.: 23/11",
                    "Deltagere: Asta Kjærulf (TR), Bo Lind og Ea Møl,",
                    "Afbud fra: Ib Rand",
                    "Ledelsessiden:",
                    "Ea Møl, chef",
                    "Sted: Kajen",
                    "Kajen trænger til",
                    "nye brædder.",
                    "Næste møde er den 5. juni.",
                    "Side 2 af 4",
                    "\f");

    private static final List<String> ALL_SHAPES =
            Stream.concat(SHAPES.stream(), MINUTES.stream()).toList();

    private static final List<String> ALL_FILES =
            Stream.concat(Twins.FILES.stream(), MinutesGold.DEVELOPED.stream()).toList();

    @Provide
    Arbitrary<String> shapedText() {
        return Arbitraries.of(SHAPES).list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> shapedMinutes() {
        return Arbitraries.of(MINUTES).list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void every_character_of_shaped_minutes_has_one_home(@ForAll("shapedMinutes") String text) {
        check(text);
    }

    @Example
    void a_number_within_a_text_belongs_to_it() {
        check(
                """
                Afbud fra: Ib Rand
                - Nyt reb
                Referat fra møde i HMU den 3. maj 2023 kl. 9-11
                Referat fra møde i HMU den 3. maj 2023 kl. 9-11
                Det indstilles, at 1. reb købes 2. net lappes Beslutning: Godkendt.
                1. Velkomst ........ 2
                Dagsorden: 4. Reb 5. Net 6. Kaj (B)""");
    }

    @Provide
    Arbitrary<String> mutatedTwin() {
        var cut =
                Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(
                                Arbitraries.strings().all().ofMaxLength(6),
                                Arbitraries.of(ALL_SHAPES).map(line -> "\n" + line + "\n")));
        return Combinators.combine(
                        Arbitraries.of(ALL_FILES),
                        cut.as(Mutation::new).list().ofMinSize(1).ofMaxSize(8))
                .as(HomesProperties::mutate);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void every_character_of_a_shaped_text_has_one_home(@ForAll("shapedText") String text) {
        check(text);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void every_character_of_a_mutated_document_has_one_home(@ForAll("mutatedTwin") String text) {
        check(text);
    }

    @Property(tries = 500)
    void every_character_of_any_text_has_one_home(@ForAll String text) {
        check(text);
    }

    @Property(tries = 200)
    void any_bytes_are_read_or_refused(@ForAll byte[] content) {
        assertThat(MinutesReader.read("a", content)).isEqualTo(MinutesReader.read("a", content));
    }

    private static void check(String text) {
        switch (Twins.reading(text)) {
            case Reading.Refused refused -> {}
            case Reading.Read(var draft, var _) -> {
                Coverage.assertComplete(text, draft);
                Coverage.assertReproduced(text, draft);
                assertThat(Twins.draft(text)).isEqualTo(draft);
                assertThat(texts(draft)).doesNotContain("");
            }
        }
    }

    private static List<String> texts(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.contributions().stream())
                .flatMap(
                        contribution ->
                                Stream.concat(
                                        Stream.of(contribution.text()),
                                        contribution.subItems().stream().map(Passage::text)))
                .toList();
    }

    private static String text(String file) {
        return Twins.FILES.contains(file) ? Twins.text(file) : MinutesGold.text(file);
    }

    /** Some characters less at a place, and some others instead. */
    private record Mutation(double place, int removed, String added) {}

    private static String mutate(String file, List<Mutation> mutations) {
        var text = new StringBuilder(text(file));
        for (var mutation : mutations) {
            int from = (int) (mutation.place() * text.length());
            text.replace(
                    from, Math.min(text.length(), from + mutation.removed()), mutation.added());
        }
        return text.toString();
    }
}
