package dk.medspor.status.initiativerecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per initiative. */
public final class InitiativeView implements View<InitiativeDocument> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<InitiativeDocument> documentType() {
        return InitiativeDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof InitiativeEvent it
                ? Set.of(it.initiativeId().toString())
                : Set.of();
    }

    @Override
    public InitiativeDocument evolve(Optional<InitiativeDocument> document, RecordedEvent event) {
        return switch ((InitiativeEvent) event.payload()) {
            case InitiativeProposed it ->
                    new InitiativeDocument(
                            it.initiativeId(),
                            it.title(),
                            it.ownerBodyId(),
                            it.horizon(),
                            it.sources(),
                            it.proposedOn(),
                            Optional.empty(),
                            Optional.empty());
            case InitiativeAdopted it -> document.orElseThrow().adopted(it.on());
            case InitiativeStarted it -> document.orElseThrow().with(ObligationChain.openedBy(it));
            case EvaluatedAtHMU it -> promised(document.orElseThrow(), it);
            case InitiativeCorrected it -> promised(document.orElseThrow(), it);
        };
    }

    private static InitiativeDocument promised(InitiativeDocument document, InitiativeEvent it) {
        return document.with(document.chain().orElseThrow().after(it));
    }

    @Override
    public Set<String> scopes(InitiativeDocument document) {
        return Set.of(ALL, scope(document.ownerBodyId()));
    }

    @Override
    public String sort(InitiativeDocument document) {
        return document.title().value();
    }

    static String scope(MedBodyId owner) {
        return "owner:" + owner;
    }
}
