package dk.medspor.status.initiativerecord;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.THEME_DAY;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.held;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.startCorrected;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.Folded;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitiativeViewTest {

    private final Folded<InitiativeDossier> folded =
            Folded.of(
                    new InitiativeView(),
                    held(THEME_DAY, "2023-11-14"),
                    proposed(SPARRING, "Makkerpar"),
                    proposed(WALKING, "Gåmøder"),
                    adopted(SPARRING, "2023-11-20"),
                    started(SPARRING, "2023-12-01"),
                    evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.SPREAD),
                    startCorrected(SPARRING, "2023-12-01", "2024-01-15"));

    @Test
    void an_initiative_shows_its_dated_facts_as_they_were_corrected() {
        InitiativeDossier document = of(SPARRING.toString());

        assertThat(document.identity().proposedOn()).isEmpty();
        assertThat(document.adoptedOn()).contains(day("2023-11-20"));
        ObligationChain chain = document.chain().orElseThrow();
        assertThat(chain.startedOn()).isEqualTo("2024-01-15");
        assertThat(chain.evaluatingBodyId()).isEqualTo(HMU);
        assertThat(chain.evaluations())
                .extracting(Evaluation::verdict)
                .containsExactly(Verdict.SPREAD);
    }

    @Test
    void a_document_is_read_as_it_was_written() {
        String written = EventJson.mapper().writeValueAsString(of(SPARRING.toString()));

        assertThat(EventJson.mapper().readValue(written, InitiativeDossier.class))
                .isEqualTo(of(SPARRING.toString()));
    }

    @Test
    void a_proposal_has_neither_yes_nor_promise() {
        InitiativeDossier document = of(WALKING.toString());

        assertThat(document.adoptedOn()).isEmpty();
        assertThat(document.chain()).isEmpty();
    }

    @Test
    void initiatives_are_listed_by_title_in_all_and_by_owner() {
        assertThat(folded.in(InitiativeView.ALL))
                .extracting(InitiativeDossier::id)
                .containsExactly(WALKING, SPARRING);
        assertThat(folded.in("owner:" + LMU)).hasSize(2);
        assertThat(folded.in("owner:" + HMU)).isEmpty();
    }

    private InitiativeDossier of(String key) {
        return Optional.ofNullable(folded.documents().get(key)).orElseThrow();
    }
}
