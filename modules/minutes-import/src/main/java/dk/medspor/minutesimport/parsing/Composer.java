package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Warning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each block its place, from the first to the last. */
final class Composer {

    private final List<Block> blocks;
    private final Roles roles;
    private final boolean slides;
    private final Composition composition = new Composition();
    private final Map<Integer, SectionBuilder> questions = new HashMap<>();
    private final Map<Integer, ThemeBuilder> themes = new HashMap<>();
    private Region region = new Region.Open();

    private Composer(List<Block> blocks) {
        this.blocks = blocks;
        this.roles = Roles.of(blocks);
        this.slides = Roles.isSlides(blocks);
    }

    static Composition compose(List<Block> blocks) {
        var composer = new Composer(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            composer.place(i, blocks.get(i));
        }
        return composer.composition;
    }

    private void place(int place, Block block) {
        if (block.shape() instanceof Shape.OfMinutes shape) {
            placeInMinutes(place, block, shape);
            return;
        }
        var role = roles.at(place).filter(composition.minutes::mayHoldContributions);
        if (belongsToItem(block, role)) {
            return;
        }
        if (role.isPresent()) {
            placeByRole(place, block, role.get());
        } else {
            placeByShape(place, block);
        }
    }

    private void placeInMinutes(int place, Block block, Shape.OfMinutes shape) {
        if (shape instanceof Shape.PartHeading(ItemPart part)
                && part == ItemPart.DISCUSSION
                && isItem(place + 1)) {
            composition.minutes.place(block, shape);
            open(block, Openings.discussion(block));
            return;
        }
        switch (composition.minutes.place(block, shape)) {
            case MinutesPlaces.Placed.Heads(var rule) -> {
                head(block, rule);
                region = new Region.Open();
            }
            case MinutesPlaces.Placed.Fact fact -> composition.facts.add(block);
            case MinutesPlaces.Placed.Listed listed -> {}
            case MinutesPlaces.Placed.Nowhere nowhere -> composition.addUnplaced(block);
        }
    }

    /** What stands under an item and is no contribution belongs to the item. */
    private boolean belongsToItem(Block block, Optional<Role> role) {
        boolean opens = role.isPresent() || block.shape() instanceof Shape.GroupHeading;
        boolean said = region instanceof Region.InSection && block.isItem();
        if (opens || said || !composition.minutes.text(block)) {
            return false;
        }
        region = endsRegion() ? new Region.Open() : region;
        return true;
    }

    private boolean isItem(int place) {
        return place < blocks.size() && blocks.get(place).isItem();
    }

    private void placeByRole(int place, Block block, Role role) {
        switch (role) {
            case Role.DocumentTitle(var rule) -> {
                head(block, rule);
                composition.title = Optional.of(block);
            }
            case Role.OpensSection section -> open(block, section);
            case Role.AnsweredLater(var section) -> {
                open(block, section);
                questions.put(place, composition.sections.getLast());
                region = new Region.Open();
            }
            case Role.OpensAnswers(int question) -> answer(question, block);
            case Role.Introduces(var rule) -> head(block, rule);
            case Role.OpensFollowUps followUps -> {
                head(block, HeadingRule.CLOSING);
                region = new Region.InFollowUps();
            }
            case Role.DefinesTheme theme -> defineTheme(place, block);
            case Role.RepeatsTheme(int definition) -> repeatTheme(definition, block);
            case Role.HasSlot(var slot) -> composition.forms.slot(block, slot);
            case Role.InTable part -> composition.forms.inTable(block, part);
            case Role.ShowsField(var field) -> composition.forms.field(block, field);
            case Role.Recommends(var recommendation, var theme) ->
                    composition.forms.recommendation(block, recommendation, theme);
            case Role.IsMilestone milestone -> composition.forms.milestone(place, block);
            case Role.SaysOfMilestone(int milestone) ->
                    composition.forms.ofMilestone(milestone, block);
            case Role.SetsTask task -> composition.forms.task(place, block);
            case Role.Prompts(int task) -> composition.forms.prompt(task, block);
        }
    }

    private void placeByShape(int place, Block block) {
        switch (block.shape()) {
            case Shape.Field field -> composition.facts.add(block);
            case Shape.KindLine kind -> composition.facts.add(block);
            case Shape.GroupHeading group -> open(block, Openings.group(group, block));
            case Shape.SignedHeading heading -> open(block, Openings.named(block, slides));
            case Shape.Capitals capitals -> open(block, Openings.named(block, slides));
            case Shape.RoleName name -> open(block, Openings.duties(block));
            case Shape.AttachmentsHeading attachments -> {
                head(block, HeadingRule.ATTACHMENTS);
                region = new Region.InAttachments();
            }
            case Shape.AttachmentLine attachment -> attach(place, block);
            case Shape.AnswerNumber(int number) -> unasked(number, block);
            case Shape.Numbered numbered -> placeLoosely(block);
            case Shape.Bullet bullet -> item(block);
            case Shape.Dash dash -> item(block);
            case Shape.Plain plain -> paragraph(block);
            case Shape.DateLine date -> paragraph(block);
            case Shape.Row row -> composition.addUnplaced(block);
            case Shape.OfMinutes minutes -> composition.addUnplaced(block);
            case Shape.Blank blank -> composition.addUnplaced(block);
            case Shape.PageMarker marker -> composition.addUnplaced(block);
            case Shape.PageMargin margin -> composition.addUnplaced(block);
            case Shape.Address address -> composition.addUnplaced(block);
        }
    }

    private void head(Block block, HeadingRule rule) {
        composition.headings.add(block.heading(rule));
    }

    private void open(Block block, Role.OpensSection opening) {
        head(block, opening.rule());
        var section = new SectionBuilder(opening, block.spans());
        composition.sections.add(section);
        region = new Region.InSection(section);
    }

    private void answer(int question, Block number) {
        head(number, HeadingRule.ANSWER_NUMBER);
        var section = Optional.ofNullable(questions.get(question));
        section.ifPresent(found -> found.addHeading(number.spans()));
        region = section.<Region>map(Region.InSection::new).orElseGet(Region.Open::new);
    }

    private void unasked(int number, Block block) {
        composition.warn(Warning.Kind.ANSWERS_WITHOUT_QUESTION, block.spans());
        open(block, Openings.unasked(number, block));
    }

    private void defineTheme(int place, Block block) {
        var theme = new ThemeBuilder(block);
        themes.put(place, theme);
        composition.themes.add(theme);
        region = new Region.Open();
    }

    private void repeatTheme(int definition, Block block) {
        Optional.ofNullable(themes.get(definition))
                .ifPresent(
                        theme -> {
                            theme.repeat(block);
                            region = new Region.InTheme(theme);
                        });
    }

    private void attach(int place, Block block) {
        boolean more =
                place + 1 < blocks.size()
                        && !(blocks.get(place + 1).shape() instanceof Shape.AttachmentLine);
        composition.addAttachment(block, more ? Attachment.Form.INLINE : Attachment.Form.LISTED);
        region = new Region.Open();
    }

    private void item(Block block) {
        if (!block.text().isEmpty() && region instanceof Region.InSection(var section)) {
            section.add(block);
        } else {
            placeLoosely(block);
        }
    }

    private void placeLoosely(Block block) {
        if (region instanceof Region.InAttachments) {
            composition.addAttachment(block, Attachment.Form.LISTED);
        } else {
            composition.addUnplaced(block);
        }
    }

    private void paragraph(Block block) {
        boolean followUpTheme =
                region instanceof Region.InFollowUps && Words.endsWithColon(block.text());
        if (FormWords.isRemark(block.text())) {
            composition.remarks.add(block.passage());
        } else if (followUpTheme) {
            head(block, HeadingRule.COLON);
        } else if (!(region instanceof Region.InTheme(var theme) && theme.summarise(block))) {
            boolean followUps = region instanceof Region.InFollowUps;
            composition.paragraphs.add(new Composition.Loose(block, followUps));
        }
        if (endsRegion()) {
            region = new Region.Open();
        }
    }

    /** A paragraph ends a block of answers, but not one that is only headed yet. */
    private boolean endsRegion() {
        return switch (region) {
            case Region.InSection(var section) -> section.hasItems();
            case Region.InAttachments attachments -> true;
            case Region.InTheme theme -> true;
            case Region.InFollowUps followUps -> false;
            case Region.Open open -> false;
        };
    }
}
