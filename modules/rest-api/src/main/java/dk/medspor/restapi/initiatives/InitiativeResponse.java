package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.BodyTimeline.Change;
import dk.medspor.initiatives.Form;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeIdentity;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Origin;
import dk.medspor.initiatives.ProgressNote;
import dk.medspor.initiatives.StepKind;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An initiative as it is answered.
 *
 * @param ownerBodyId who owns it now
 * @param evaluatingBodyId who is to evaluate it now
 * @param handovers since the first owner and the first evaluating body
 */
record InitiativeResponse(
        UUID id,
        String title,
        UUID ownerBodyId,
        Horizon horizon,
        Optional<Form> form,
        Optional<String> goal,
        Optional<OriginResponse> origin,
        InitiativeState state,
        List<UUID> sourceContributionIds,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> startedOn,
        Optional<UUID> evaluatingBodyId,
        List<Step> steps,
        List<HandoverResponse> handovers,
        List<PromiseResponse> cycles,
        List<MilestoneResponse> milestones,
        List<NoteResponse> progress,
        EffectResponse effect,
        long position) {

    /** Which initiative it is a copy or a part of. */
    record OriginResponse(Origin.Kind kind, UUID initiativeId) {}

    /**
     * A step in its life.
     *
     * @param number for corrections
     * @param livesOnIn the survivor of a merger, the parts of a split
     */
    record Step(
            int number,
            StepKind kind,
            LocalDate on,
            Optional<String> reason,
            Optional<Forum.Kind> forum,
            Optional<UUID> forumBodyId,
            Optional<String> forumName,
            List<UUID> livesOnIn) {

        static Step of(LifeStep it) {
            return new Step(
                    it.number(),
                    it.kind(),
                    it.on(),
                    it.reason().map(Protected::value),
                    it.forum().map(Forum::kind),
                    it.forum().flatMap(Forum::bodyId).map(MedBodyId::value),
                    it.forum().flatMap(Forum::name).map(Protected::value),
                    it.others().stream().map(InitiativeId::value).toList());
        }
    }

    /** From that day on another body owned it, or was to evaluate it. */
    record HandoverResponse(
            int number, LocalDate on, Optional<UUID> ownerBodyId, Optional<UUID> evaluatingBodyId) {

        static HandoverResponse owner(Change it) {
            return new HandoverResponse(
                    it.number(), it.on(), Optional.of(it.bodyId().value()), Optional.empty());
        }

        static HandoverResponse evaluator(Change it) {
            return new HandoverResponse(
                    it.number(), it.on(), Optional.empty(), Optional.of(it.bodyId().value()));
        }
    }

    /** Something that is to be reached. */
    record MilestoneResponse(
            int number,
            LocalDate on,
            String milestone,
            LocalDate plannedFor,
            Optional<LocalDate> reachedOn) {

        static MilestoneResponse of(Milestone it) {
            return new MilestoneResponse(
                    it.number(), it.on(), it.text().value(), it.plannedFor(), it.reachedOn());
        }
    }

    /** How it went. */
    record NoteResponse(int number, LocalDate on, String note) {

        static NoteResponse of(ProgressNote it) {
            return new NoteResponse(it.number(), it.on(), it.text().value());
        }
    }

    static InitiativeResponse of(InitiativeDossier it, long position) {
        InitiativeIdentity identity = it.identity();
        return new InitiativeResponse(
                it.id().value(),
                it.title().value(),
                it.ownerBodyId().value(),
                identity.horizon(),
                identity.form(),
                identity.goal().map(Protected::value),
                identity.origin()
                        .map(from -> new OriginResponse(from.kind(), from.initiativeId().value())),
                it.state(),
                identity.sources().stream().map(source -> source.value()).toList(),
                identity.proposedOn(),
                it.adoptedOn(),
                it.chain().map(ObligationChain::startedOn),
                it.chain().map(chain -> chain.evaluatingBodyId().value()),
                it.life().steps().stream().map(Step::of).toList(),
                handovers(it),
                it.chain().map(ObligationChain::obligations).orElse(List.of()).stream()
                        .map(PromiseResponse::of)
                        .toList(),
                it.progress().milestones().stream().map(MilestoneResponse::of).toList(),
                it.progress().notes().stream().map(NoteResponse::of).toList(),
                EffectResponse.of(it),
                position);
    }

    private static List<HandoverResponse> handovers(InitiativeDossier it) {
        return Stream.concat(
                        it.identity().owner().changes().stream().map(HandoverResponse::owner),
                        it.chain().stream()
                                .flatMap(chain -> chain.evaluator().changes().stream())
                                .map(HandoverResponse::evaluator))
                .sorted(Comparator.comparingInt(HandoverResponse::number))
                .toList();
    }
}
