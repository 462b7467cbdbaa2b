package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of an initiative: dated facts, never only where it stands. */
public record InitiativeDocument(
        InitiativeId id,
        Protected<String> title,
        MedBodyId ownerBodyId,
        Horizon horizon,
        List<ContributionId> sources,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> adoptedOn,
        Optional<ObligationChain> chain) {
    public InitiativeDocument {
        sources = List.copyOf(sources);
    }

    InitiativeDocument adopted(LocalDate on) {
        return new InitiativeDocument(
                id, title, ownerBodyId, horizon, sources, proposedOn, Optional.of(on), chain);
    }

    InitiativeDocument with(ObligationChain changed) {
        return new InitiativeDocument(
                id,
                title,
                ownerBodyId,
                horizon,
                sources,
                proposedOn,
                adoptedOn,
                Optional.of(changed));
    }
}
