package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text as a whole says: meetings, follow-ups, attachments, links. */
class MeetingsAndFollowUpsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilag: Program 3. maj 2021_HMU's temadrøftelser med havnen|THEME_DISCUSSION|HMU|HMU's temadrøftelser med havnen",
                "Sammenskriv fra Temadag Områdeudvalg Havn – 3. maj 2021|THEME_DAY|Områdeudvalg Havn|Temadag Områdeudvalg Havn",
                "Hovedudvalget indbød den 3. maj 2021 til udviklingsdag om reb for alle.|DEVELOPMENT_DAY|Hovedudvalget|udviklingsdag om reb",
                "På Havn og Bys arbejdsmiljødag den 3. maj 2021 talte vi.|WORK_ENVIRONMENT_DAY|Havn og By|Havn og Bys arbejdsmiljødag",
                "Der var temadag den 3. maj 2021.|THEME_DAY||temadag"
            })
    void a_kind_of_meeting_and_a_day_in_one_sentence_are_a_meeting(
            String sentence, MeetingKind kind, String body, String title) {
        assertThat(Twins.draft(sentence).meetings())
                .extracting(
                        MeetingProposal::kind,
                        MeetingProposal::bodyName,
                        MeetingProposal::title,
                        MeetingProposal::date)
                .containsExactly(
                        tuple(kind, Optional.ofNullable(body), title, LocalDate.of(2021, 5, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Næste temadag er den 3. maj 2021.",
                "Vi holder temadag i maj 2021.",
                "Der var temadag. Vi sås den 3. maj 2021.",
                "Den 3. maj 2021 sås vi."
            })
    void without_both_or_ahead_of_time_there_is_none(String text) {
        assertThat(Twins.draft(text).meetings()).isEmpty();
    }

    @Test
    void a_paragraph_on_what_will_happen_after_the_meeting_is_a_follow_up() {
        var draft =
                Twins.draft(
                        "Der var temadag den 3. maj 2021.\n\nOve lovede, at rebet vil blive vist på det lange møde den 1. juni.\n\nDen 2. maj 2021 skal vi have sovet.");

        assertThat(draft.followUps())
                .extracting(
                        FollowUp::actor, FollowUp::forum, followUp -> followUp.due().orElseThrow())
                .containsExactly(
                        tuple(
                                Optional.of("Ove"),
                                Optional.of("det lange møde"),
                                new Due(
                                        "den 1. juni",
                                        Optional.of(LocalDate.of(2021, 6, 1)),
                                        Optional.of(LocalDate.of(2021, 6, 1)),
                                        Precision.DAY)));
        assertThat(draft.narrative()).hasSize(2);
    }

    @Test
    void under_a_heading_that_closes_the_day_every_paragraph_is_one() {
        var draft =
                Twins.draft(
                        "Opsamling på dagen – det gør vi nu:\n\nKøber reb\n\nHavn:\n\nMaler kajen");

        assertThat(draft.followUps())
                .extracting(FollowUp::text)
                .containsExactly("Køber reb", "Maler kajen");
    }

    @Test
    void a_contribution_that_asks_for_an_evaluation_is_cited() {
        var draft =
                Twins.draft(
                        "Der var temadag den 3. maj 2021.\n\nGruppe 1\n- Reb\n- Net: Vi kan evaluere det om to år eller om 6 måneder på FMU");
        var followUp = draft.followUps().getFirst();

        assertThat(followUp.cites()).contains("/sections/0/contributions/1");
        assertThat(followUp.forum()).contains("FMU");
        assertThat(followUp.due())
                .contains(
                        new Due(
                                "om 6 måneder",
                                Optional.of(LocalDate.of(2021, 11, 1)),
                                Optional.of(LocalDate.of(2021, 11, 30)),
                                Precision.APPROXIMATE));
    }

    @Test
    void a_word_on_the_day_itself_is_a_remark() {
        assertThat(Twins.draft("Gruppe 1\n- Reb\n\nEvaluering: God dag").remarks())
                .extracting(Passage::text)
                .containsExactly("Evaluering: God dag");
    }

    @Test
    void attachments_are_listed_inline_or_only_mentioned() {
        var draft =
                Twins.draft(
                        "Tegninger vedhæftes.\n\nBilag: Sedler\n\nGruppe 1\n- Reb\n\nBilag\n\n- Kort over havnen");

        assertThat(draft.attachments())
                .extracting(Attachment::text, Attachment::form)
                .containsExactly(
                        tuple("Sedler", Attachment.Form.INLINE),
                        tuple("Kort over havnen", Attachment.Form.LISTED),
                        tuple("Tegninger", Attachment.Form.MENTIONED));
    }

    @Test
    void a_case_number_is_read_by_kle_or_kept_as_it_is() {
        var draft = Twins.draft("Sagsnr.: 12.34.56-G01-7-20\nJ.nr.: HAV/2020/17");

        assertThat(draft.document().caseReferences())
                .containsExactly(
                        new CaseReference(
                                "12.34.56-G01-7-20",
                                Optional.of(new KleCase("12.34.56", "G01", 7, 2020))),
                        new CaseReference("HAV/2020/17", Optional.empty()));
    }

    @Test
    void an_address_is_a_link_once_and_then_a_repeat() {
        var url = "https://vestsund.example/havn";
        var draft = Twins.draft("Se " + url + ".\n\n" + url + "\n\n" + url);

        assertThat(draft.document().links()).extracting(Link::url).containsExactly(url);
        assertThat(draft.artefacts())
                .extracting(Artefact::kind)
                .containsExactly(Artefact.Kind.LINK, Artefact.Kind.LINK_REPEAT);
    }
}
