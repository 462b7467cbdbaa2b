package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.EvaluatingBody;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.ContributionRegister;
import dk.medspor.meetings.MeetingRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Writes what the rules need to know from other modules into the commands. */
public final class InitiativeFacts {

    private final MedBodyRegister bodies;
    private final ContributionRegister contributions;
    private final MeetingRegister meetings;
    private final InitiativeRegister initiatives;
    private final PolicyFacts policies;

    public InitiativeFacts(
            MedBodyRegister bodies,
            ContributionRegister contributions,
            MeetingRegister meetings,
            InitiativeRegister initiatives,
            PolicyFacts policies) {
        this.bodies = bodies;
        this.contributions = contributions;
        this.meetings = meetings;
        this.initiatives = initiatives;
        this.policies = policies;
    }

    public ProposeInitiative propose(InitiativeId id, Proposal proposal) {
        return new ProposeInitiative(
                id,
                proposal,
                OtherBody.in(bodies, proposal.ownerBodyId()),
                proposal.sources().stream().filter(it -> !contributions.knows(it)).toList(),
                proposal.origin()
                        .map(it -> initiatives.find(it.initiativeId()).isPresent())
                        .orElse(true));
    }

    public StartInitiative start(InitiativeId id, LocalDate on) {
        return start(id, on, Optional.empty(), Optional.empty());
    }

    /**
     * Begins with another evaluating body than the usual one.
     *
     * @param chosen the usual one if empty
     */
    public StartInitiative start(
            InitiativeId id,
            LocalDate on,
            Optional<MedBodyId> chosen,
            Optional<Protected<String>> reason) {
        EvaluationPolicy policy = policy(id, on);
        return new StartInitiative(
                id,
                on,
                policy.evaluatingBodyId()
                        .map(bodies::inPlaceOf)
                        .or(
                                () ->
                                        initiatives
                                                .ownerOf(id)
                                                .flatMap(it -> EvaluatingBody.of(it, bodies))),
                chosen.map(it -> OtherBody.in(bodies, it)),
                policy.terms(),
                policy.adoptionNeeded(),
                reason);
    }

    public EvaluateInitiative evaluate(InitiativeId id, Assessment assessment) {
        return new EvaluateInitiative(
                id,
                assessment,
                OtherBody.in(bodies, assessment.evaluatingBodyId()),
                assessment.decidedAt().map(it -> meetings.knows(it.meetingId())).orElse(true),
                policy(id, assessment.on()).terms());
    }

    public ReferInitiative refer(
            InitiativeId id, LocalDate on, Forum forum, Optional<Protected<String>> reason) {
        return new ReferInitiative(
                id, on, forum, forum.bodyId().map(it -> OtherBody.in(bodies, it)), reason);
    }

    public MergeInitiative merge(
            InitiativeId id, LocalDate on, InitiativeId survivor, Protected<String> reason) {
        return new MergeInitiative(
                id, on, survivor, initiatives.find(survivor).map(InitiativeDossier::state), reason);
    }

    public SplitInitiative split(
            InitiativeId id, LocalDate on, List<InitiativeId> parts, Protected<String> reason) {
        return new SplitInitiative(
                id,
                on,
                parts,
                parts.stream().filter(it -> !isPart(it, id)).toList(),
                parts.stream().filter(it -> chain(it).isEmpty()).toList(),
                reason);
    }

    private boolean isPart(InitiativeId part, InitiativeId whole) {
        var origin = new Origin(Origin.Kind.PART, whole);
        return initiatives.find(part).flatMap(it -> it.identity().origin()).stream()
                .anyMatch(origin::equals);
    }

    private Optional<ObligationChain> chain(InitiativeId id) {
        return initiatives.find(id).flatMap(InitiativeDossier::chain);
    }

    public WaiveEvaluation waive(
            InitiativeId id, LocalDate on, Optional<LocalDate> next, Protected<String> reason) {
        return new WaiveEvaluation(id, on, next, policy(id, on).terms(), reason);
    }

    /**
     * Lets others answer for it.
     *
     * @param owner stays when empty
     * @param evaluatingBody stays when empty
     */
    public HandOverInitiative handOver(
            InitiativeId id,
            LocalDate on,
            Optional<MedBodyId> owner,
            Optional<MedBodyId> evaluatingBody,
            Protected<String> reason) {
        return new HandOverInitiative(
                id,
                on,
                owner,
                evaluatingBody,
                Stream.concat(owner.stream(), evaluatingBody.stream())
                        .distinct()
                        .map(it -> OtherBody.in(bodies, it))
                        .filter(it -> !it.isThere())
                        .toList(),
                reason);
    }

    /**
     * Corrects a fact.
     *
     * @param number see {@link CorrectInitiative}
     * @param value see {@link CorrectInitiative}
     */
    public CorrectInitiative correct(
            InitiativeId id,
            CorrectableFact fact,
            OptionalInt number,
            String value,
            Protected<String> reason) {
        boolean known = Values.readBody(value).map(bodies::knows).orElse(true);
        return new CorrectInitiative(id, fact, number, value, known, reason);
    }

    /** What the owner's policy says on a day. */
    private EvaluationPolicy policy(InitiativeId id, LocalDate on) {
        return initiatives
                .ownerOf(id)
                .map(it -> policies.inForce(it, on))
                .orElse(EvaluationPolicy.USUAL);
    }
}
