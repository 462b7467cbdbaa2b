package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.source.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles of the blocks of a document, by their place in it. */
record Roles(Map<Integer, Role> byPlace) {

    private static final int CAPITALS_OF_SLIDES = 5;

    Roles {
        byPlace = Map.copyOf(byPlace);
    }

    static Roles of(List<Block> blocks) {
        boolean minutes = isMinutes(blocks);
        var roles = new HashMap<Integer, Role>();
        if (!minutes) {
            roles.putAll(NumberedLists.roles(blocks));
        }
        roles.putAll(LeadIns.roles(blocks, isSlides(blocks)));
        roles.putAll(Rows.roles(blocks));
        if (!minutes) {
            roles.putAll(FormRoles.roles(blocks));
            roles.putAll(Timelines.roles(blocks));
        }
        DocumentTitles.find(blocks).ifPresent(title -> roles.put(title.place(), title.role()));
        return new Roles(roles);
    }

    Optional<Role> at(int place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Slides say so themselves, or are headed in capitals, page by page. */
    static boolean isSlides(List<Block> blocks) {
        return !isMinutes(blocks) && isHeadedAsSlides(blocks);
    }

    /** The same, seen from the lines. */
    static boolean areSlides(List<ShapedLine> lines) {
        boolean minutes = lines.stream().anyMatch(it -> it.shape() instanceof Shape.ItemHeading);
        boolean titled =
                lines.stream().anyMatch(it -> it.line().layout() instanceof Layout.SlideTitle);
        long capitals = lines.stream().filter(it -> it.shape() instanceof Shape.Capitals).count();
        return !minutes && (titled || capitals >= CAPITALS_OF_SLIDES);
    }

    private static boolean isMinutes(List<Block> blocks) {
        return blocks.stream().anyMatch(it -> it.shape() instanceof Shape.ItemHeading);
    }

    private static boolean isHeadedAsSlides(List<Block> blocks) {
        return blocks.stream().anyMatch(Block::headsSlide) || areHeadedInCapitals(blocks);
    }

    private static boolean areHeadedInCapitals(List<Block> blocks) {
        return blocks.stream().filter(block -> block.shape() instanceof Shape.Capitals).count()
                >= CAPITALS_OF_SLIDES;
    }
}
