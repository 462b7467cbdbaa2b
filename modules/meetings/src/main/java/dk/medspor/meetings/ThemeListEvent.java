package dk.medspor.meetings;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to a list of themes. Steps are numbered from 1, and so are themes. */
public sealed interface ThemeListEvent extends DomainEvent {

    ThemeListId listId();

    record ThemeListOpened(
            ThemeListId listId,
            MedBodyId bodyId,
            Optional<MeetingId> meetingId,
            Protected<String> title,
            LocalDate on)
            implements ThemeListEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /** A step of the work, which can be undone. */
    sealed interface Step extends ThemeListEvent {

        int step();

        /** Those whose coding it changes. */
        List<ContributionId> contributions();
    }

    record ThemeAdded(ThemeListId listId, int step, int theme, ThemeText text) implements Step {

        @Override
        public List<ContributionId> contributions() {
            return List.of();
        }
    }

    /** A theme has another title, description or place. */
    record ThemeDescribed(
            ThemeListId listId, int step, int theme, ThemeText text, Protected<String> reason)
            implements Step {

        @Override
        public List<ContributionId> contributions() {
            return List.of();
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * A theme is absorbed by another one.
     *
     * @param contributions those that were coded to it
     */
    record ThemesMerged(
            ThemeListId listId,
            int step,
            int theme,
            int into,
            List<ContributionId> contributions,
            Protected<String> reason)
            implements Step {
        public ThemesMerged {
            contributions = List.copyOf(contributions);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** A theme is divided into new ones. */
    record ThemeSplit(
            ThemeListId listId, int step, int theme, List<Part> parts, Protected<String> reason)
            implements Step {
        public ThemeSplit {
            parts = List.copyOf(parts);
        }

        @Override
        public List<ContributionId> contributions() {
            return parts.stream().flatMap(it -> it.contributions().stream()).distinct().toList();
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** A theme that grew from another one. */
    record Part(int theme, ThemeText text, List<ContributionId> contributions) {
        public Part {
            contributions = List.copyOf(contributions);
        }
    }

    /** A contribution is about these themes, too. */
    record ContributionCoded(
            ThemeListId listId,
            int step,
            ContributionId contributionId,
            List<Integer> themes,
            Optional<Protected<String>> reason)
            implements Step {
        public ContributionCoded {
            themes = List.copyOf(themes);
        }

        @Override
        public List<ContributionId> contributions() {
            return List.of(contributionId);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** A contribution is about these themes, and no others. */
    record ContributionRecoded(
            ThemeListId listId,
            int step,
            ContributionId contributionId,
            List<Integer> themes,
            Protected<String> reason)
            implements Step {
        public ContributionRecoded {
            themes = List.copyOf(themes);
        }

        @Override
        public List<ContributionId> contributions() {
            return List.of(contributionId);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /**
     * A step never was.
     *
     * @param contributions those whose coding it had changed
     */
    record StepUndone(
            ThemeListId listId,
            int step,
            List<ContributionId> contributions,
            Protected<String> reason)
            implements ThemeListEvent {
        public StepUndone {
            contributions = List.copyOf(contributions);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
