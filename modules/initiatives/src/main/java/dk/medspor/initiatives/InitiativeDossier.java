package dk.medspor.initiatives;

import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that is known of one initiative, as it stands after corrections: dated facts, never
 * only where it stands. Rules decide on it, and views keep it.
 */
public record InitiativeDossier(
        InitiativeIdentity identity,
        InitiativeLife life,
        Progress progress,
        Measurements measurements) {

    /** The dossier that a proposal opens. */
    public static InitiativeDossier of(InitiativeProposed it) {
        return new InitiativeDossier(
                InitiativeIdentity.of(it),
                InitiativeLife.begun(),
                Progress.NONE,
                Measurements.NONE);
    }

    /** The dossier after another event of its initiative. */
    public InitiativeDossier after(InitiativeEvent event) {
        InitiativeLife lived = life.after(event);
        int number = lived.facts();
        return new InitiativeDossier(
                identity.after(event, number),
                lived,
                progress.after(event, number),
                measurements.after(event, number));
    }

    public InitiativeId id() {
        return identity.id();
    }

    public Protected<String> title() {
        return identity.title();
    }

    /** Who owns it by everything that is recorded. */
    public MedBodyId ownerBodyId() {
        return identity.owner().latest();
    }

    /** What it has promised; empty before the start. */
    public Optional<ObligationChain> chain() {
        return life.chain();
    }

    /** Where it stands by everything that is recorded. */
    public InitiativeState state() {
        return life.state();
    }

    /** When it was agreed to do it. */
    public Optional<LocalDate> adoptedOn() {
        return life.last(StepKind.ADOPTED).map(LifeStep::on);
    }
}
