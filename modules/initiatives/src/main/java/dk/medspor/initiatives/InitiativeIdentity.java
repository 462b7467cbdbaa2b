package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an initiative is: its facts apart from what happens to it.
 *
 * @param goal the goal or policy that it serves
 * @param origin which initiative it is a copy or a part of
 */
public record InitiativeIdentity(
        InitiativeId id,
        Protected<String> title,
        BodyTimeline owner,
        Horizon horizon,
        List<ContributionId> sources,
        Optional<LocalDate> proposedOn,
        Optional<Form> form,
        Optional<Protected<String>> goal,
        Optional<Origin> origin) {

    public InitiativeIdentity {
        sources = List.copyOf(sources);
    }

    public static InitiativeIdentity of(InitiativeProposed it) {
        return new InitiativeIdentity(
                it.initiativeId(),
                it.title(),
                BodyTimeline.of(it.ownerBodyId()),
                it.horizon(),
                it.sources(),
                it.proposedOn(),
                it.form(),
                it.goal(),
                it.origin());
    }

    InitiativeIdentity ownedBy(BodyTimeline changed) {
        return new InitiativeIdentity(
                id, title, changed, horizon, sources, proposedOn, form, goal, origin);
    }

    /**
     * The identity after an event of its initiative; most change nothing.
     *
     * @param number of the event; see {@link InitiativeLife#facts()}
     */
    public InitiativeIdentity after(InitiativeEvent event, int number) {
        return switch (event) {
            case InitiativeHandedOver it ->
                    ownedBy(LifeFold.handedOver(owner, number, it.on(), it.ownerBodyId()));
            case InitiativeCorrected it -> corrected(it);
            case InitiativeTextCorrected it -> corrected(it);
            case FactWithdrawn it -> withdrawn(it);
            case InitiativeProposed _,
                    InitiativeAdopted _,
                    InitiativeStarted _,
                    EvaluatedAtHMU _,
                    LifeEvent _,
                    ProgressEvent _,
                    MeasurementEvent _,
                    EvaluationRescheduled _,
                    EvaluationWaived _,
                    DelayExplained _ ->
                    this;
        };
    }

    private InitiativeIdentity corrected(InitiativeCorrected it) {
        return switch (it.fact()) {
            case OWNER -> ownedBy(owner.correctedTo(Values.body(it.is())));
            case HORIZON -> within(Horizon.valueOf(it.is()));
            case PROPOSED_ON -> proposedOn(LocalDate.parse(it.is()));
            default -> this;
        };
    }

    private InitiativeIdentity corrected(InitiativeTextCorrected it) {
        return switch (it.text()) {
            case TITLE -> entitled(it.is());
            case GOAL -> serving(it.is());
            default -> this;
        };
    }

    private InitiativeIdentity withdrawn(FactWithdrawn it) {
        return it.fact() == WithdrawableFact.HANDOVER ? ownedBy(owner.without(it.number())) : this;
    }

    private InitiativeIdentity within(Horizon right) {
        return new InitiativeIdentity(
                id, title, owner, right, sources, proposedOn, form, goal, origin);
    }

    private InitiativeIdentity proposedOn(LocalDate right) {
        return new InitiativeIdentity(
                id, title, owner, horizon, sources, Optional.of(right), form, goal, origin);
    }

    private InitiativeIdentity entitled(Protected<String> right) {
        return new InitiativeIdentity(
                id, right, owner, horizon, sources, proposedOn, form, goal, origin);
    }

    private InitiativeIdentity serving(Protected<String> right) {
        return new InitiativeIdentity(
                id, title, owner, horizon, sources, proposedOn, form, Optional.of(right), origin);
    }
}
