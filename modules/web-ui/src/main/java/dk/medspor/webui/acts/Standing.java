package dk.medspor.webui.acts;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.NextSteps;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepKind;
import dk.medspor.webui.forms.Entered;
import dk.medspor.webui.forms.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An initiative where it stands today.
 *
 * @param bodies that can be named
 * @param entered what was sent with the form of an act
 */
record Standing(
        InitiativeDossier it,
        NextSteps next,
        LocalDate today,
        List<Option> bodies,
        Entered entered) {

    InitiativeId id() {
        return it.id();
    }

    boolean mayTake(StepKind step) {
        return next.steps().contains(step);
    }

    boolean goesOn() {
        return it.life().endedOn().isEmpty();
    }

    Optional<Obligation> owed() {
        return it.chain().flatMap(ObligationChain::open);
    }

    boolean isOverdue() {
        return owed().filter(by -> today.isAfter(by.due())).isPresent();
    }
}
