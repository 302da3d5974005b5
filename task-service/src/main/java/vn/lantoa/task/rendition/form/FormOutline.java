package vn.lantoa.task.rendition.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.model.Signature;

/**
 * A plan as the blocks of its standard form, in document order: letterhead, title, legal bases, sections with their
 * clauses, closing, distribution, signature, and what is annexed.
 */
public final class FormOutline {

    private final PlanDocument plan;
    private final SectionOwners owners;
    private final AnnexBorder annexes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<FormBlock> blocks = new ArrayList<>();
    private final boolean[] opened;
    private @Nullable Signature unsigned;
    private int index;

    private FormOutline(PlanDocument plan) {
        this.plan = plan;
        this.owners = new SectionOwners(plan);
        this.annexes = new AnnexBorder(plan);
        this.opened = new boolean[plan.sections().size()];
        this.unsigned = plan.header().signature();
        for (int i = 0; i < opened.length; i++) {
            places.put(plan.sections().get(i).path(), i);
        }
    }

    public static List<FormBlock> of(PlanDocument plan) {
        return new FormOutline(plan).blocks();
    }

    private List<FormBlock> blocks() {
        blocks.addAll(LetterheadLines.of(plan.header()));
        int title = blocks.size();
        List<Clause> clauses = plan.clauses();
        while (index < clauses.size()) {
            Clause clause = clauses.get(index);
            switch (clause.kind()) {
                case LEGAL_BASIS, PREAMBLE -> prose(clause);
                case CLOSING -> closing(clause);
                case RECIPIENT -> recipients();
                case TABLE_ROW -> rows(owners.base(owners.of(clause)));
                default -> inSection(clause);
            }
        }
        openUpTo(annexes.first(opened));
        sign();
        openUpTo(opened.length);
        boolean plain = blocks.size() > title
                && blocks.get(title) instanceof FormBlock.SectionHeading heading
                && heading.number().isEmpty();
        String kind = KindNames.of(plan.header().docType());
        blocks.add(title, new FormBlock.DocumentTitle(kind, plan.header().title(), plain));
        return blocks;
    }

    private void prose(Clause clause) {
        blocks.add(new FormBlock.Prose(clause));
        index++;
        boolean last = index == plan.clauses().size()
                || plan.clauses().get(index).kind() != ClauseKind.LEGAL_BASIS
                        && plan.clauses().get(index).kind() != ClauseKind.PREAMBLE;
        String formula = KindNames.formula(plan.header().docType());
        boolean articles = !plan.sections().isEmpty()
                && TypedNumber.label(plan.sections().get(0)).startsWith("D");
        if (last && articles && !formula.isEmpty()) {
            blocks.add(new FormBlock.Formula(formula));
        }
    }

    private void inSection(Clause clause) {
        enter(owners.of(clause));
        blocks.add(
                clause.kind() == ClauseKind.BULLET
                        ? new FormBlock.Bullet(clause, owners.depth(clause))
                        : new FormBlock.Prose(clause));
        index++;
    }

    private void closing(Clause clause) {
        openUpTo(border());
        blocks.add(new FormBlock.Prose(clause));
        index++;
        boolean goesOn = index < plan.clauses().size()
                && (plan.clauses().get(index).kind() == ClauseKind.CLOSING
                        || plan.clauses().get(index).kind() == ClauseKind.RECIPIENT);
        if (!goesOn) {
            sign();
        }
    }

    private void recipients() {
        openUpTo(border());
        List<Clause> recipients = new ArrayList<>();
        while (index < plan.clauses().size() && plan.clauses().get(index).kind() == ClauseKind.RECIPIENT) {
            recipients.add(plan.clauses().get(index++));
        }
        blocks.add(new FormBlock.Distribution(recipients));
        sign();
    }

    private void sign() {
        if (unsigned != null) {
            blocks.add(new FormBlock.Signing(unsigned));
            unsigned = null;
        }
    }

    /** A table: the rows that follow each other in one section, with the groups that they stand in. */
    private void rows(@Nullable Section base) {
        enter(base);
        GridLayout table = new GridLayout();
        while (index < plan.clauses().size()) {
            Clause row = plan.clauses().get(index);
            Section section = owners.of(row);
            if (row.kind() != ClauseKind.TABLE_ROW || !Objects.equals(owners.base(section), base)) {
                break;
            }
            openGroups(section, table);
            table.row(row);
            index++;
        }
        blocks.addAll(table.grids());
    }

    private void openGroups(@Nullable Section section, GridLayout table) {
        if (section != null && owners.isGroup(section) && !opened[place(section)]) {
            openGroups(owners.parent(section), table);
            opened[place(section)] = true;
            table.group(section, TypedNumber.of(section));
        }
    }

    /** The headings down to the section's own, those without clauses before it included. */
    private void enter(@Nullable Section section) {
        if (section == null) {
            return;
        }
        if (isBehindSignature(section)) {
            openUpTo(annexes.first(opened));
            sign();
        }
        openUpTo(place(section) + 1);
    }

    private boolean isBehindSignature(Section section) {
        return annexes.isAnnexed(section) && !opened[place(section)];
    }

    private int place(Section section) {
        return places.getOrDefault(section.path(), 0);
    }

    private void openUpTo(int end) {
        for (int i = 0; i < end; i++) {
            Section section = plan.sections().get(i);
            if (!opened[i] && !owners.isGroup(section)) {
                opened[i] = true;
                blocks.add(heading(section));
            }
        }
    }

    private FormBlock heading(Section section) {
        return section.path().equals("KT") || section.path().startsWith("KT~")
                ? new FormBlock.Attached(
                        section, KindNames.attachedTo(plan.header().title()))
                : new FormBlock.SectionHeading(section, TypedNumber.of(section), annexes.begins(section));
    }

    /** Index of the first section that stands behind the clauses from here on which are outside of all sections. */
    private int border() {
        int border = annexes.first(opened);
        for (int i = index; i < plan.clauses().size(); i++) {
            Section at = owners.of(plan.clauses().get(i));
            while (at != null) {
                int place = place(at);
                border = opened[place] ? border : Math.min(border, place);
                at = owners.parent(at);
            }
        }
        return border;
    }
}
