package dk.medspor.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to a recommendation. */
public sealed interface RecommendationEvent extends DomainEvent {

    RecommendationId recommendationId();

    /** Something that happened on a day. */
    sealed interface Dated extends RecommendationEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /** Its first version was written. */
    record RecommendationDrafted(
            RecommendationId recommendationId,
            MedBodyId ownerBodyId,
            Template template,
            List<ContributionId> sources,
            LocalDate on)
            implements Dated {
        public RecommendationDrafted {
            sources = List.copyOf(sources);
        }
    }

    /** Another version was written. */
    record RecommendationRevised(
            RecommendationId recommendationId,
            Template template,
            LocalDate on,
            Optional<Protected<String>> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** Bodies were asked for their comments, up to and including a day. */
    record CommentRoundOpened(
            RecommendationId recommendationId, LocalDate on, LocalDate until, List<MedBodyId> asked)
            implements Dated {
        public CommentRoundOpened {
            asked = List.copyOf(asked);
        }
    }

    /** A body said what it thinks of it. */
    record RecommendationCommented(
            RecommendationId recommendationId,
            MedBodyId bodyId,
            LocalDate on,
            Protected<String> text,
            Optional<Protected<String>> lateReason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return lateReason;
        }
    }

    /** It was worked over and is ready to be submitted. */
    record RecommendationQualified(
            RecommendationId recommendationId, LocalDate on, Optional<Protected<String>> note)
            implements Dated {}

    /** It was handed to those who decide. */
    record RecommendationSubmitted(RecommendationId recommendationId, Forum forum, LocalDate on)
            implements Dated {}

    /** They decided. */
    record RecommendationDecided(
            RecommendationId recommendationId,
            LocalDate on,
            Outcome outcome,
            Optional<Protected<String>> words)
            implements Dated {}

    /** Those it came from were told what became of it. */
    record RecommendationFedBack(
            RecommendationId recommendationId, LocalDate on, Protected<String> text)
            implements Dated {}

    /** It was taken back. */
    record RecommendationWithdrawn(
            RecommendationId recommendationId, LocalDate on, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** An initiative grew from it. */
    record InitiativeLinked(RecommendationId recommendationId, InitiativeId initiativeId)
            implements RecommendationEvent {}

    /** A recorded day was put right. Undated: what is right has been right since ever. */
    record RecommendationDateCorrected(
            RecommendationId recommendationId,
            CorrectableDate date,
            LocalDate was,
            LocalDate is,
            Protected<String> reason)
            implements RecommendationEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** The outcome of the latest decision was put right. */
    record OutcomeCorrected(
            RecommendationId recommendationId, Outcome was, Outcome is, Protected<String> reason)
            implements RecommendationEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
