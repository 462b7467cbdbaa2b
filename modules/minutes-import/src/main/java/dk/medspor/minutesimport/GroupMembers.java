package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/**
 * Who sat in a group.
 *
 * @param spans the heading, which has its home in {@link Draft#headings()}
 */
public record GroupMembers(int number, List<Member> members, List<Span> spans) implements Sourced {

    public GroupMembers {
        members = List.copyOf(members);
        spans = List.copyOf(spans);
    }

    /** One of the group, with a role if the document gives one. */
    public record Member(String name, Optional<String> role, List<Span> spans) implements Sourced {

        public Member {
            spans = List.copyOf(spans);
        }
    }
}
