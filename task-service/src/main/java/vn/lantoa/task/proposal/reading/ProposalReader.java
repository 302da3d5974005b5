package vn.lantoa.task.proposal.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.table.TaskColumns;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.task.value.Deliverable;

/** Reads the row of a task table. */
public final class ProposalReader {

    private static final int LONGEST_TITLE = 500;
    private static final Pattern HELPERS = Pattern.compile("(?iu)(?:^|[;,.\\n(\\s])\\s?(?:và )?(?:các )?"
            + "(?:đơn vị |cơ quan )?phối hợp(?! ?\\))(?: (?:với|cùng)(?![\\p{L}]))? ?:? ?");
    private static final Pattern LEAD = Pattern.compile("(?iu)\\(?(?:(?:đơn vị|cơ quan) )?chủ trì\\)? ?:? ?");
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:tổng )?cộng(?: .{0,20})?|tổng số");

    private final AgencyNames register;
    private final PlanSpan plan;

    public ProposalReader(AgencyNames register, PlanSpan plan) {
        this.register = register;
        this.plan = plan;
    }

    /** What the row proposes; empty when its table is not of tasks, or it says nothing of one. */
    public Optional<ReadProposal> read(List<ClauseCell> cells) {
        TaskColumns columns =
                new TaskColumns(cells.stream().map(ClauseCell::column).toList());
        String title = columns.areTasks() ? title(cells, columns) : "";
        if (title.isEmpty() || TOTAL.matcher(title).matches() || !saysMore(cells, columns)) {
            return Optional.empty();
        }
        List<Unresolved> unresolved = new ArrayList<>();
        List<String> agencies = agencies(cells, columns, unresolved);
        String lead = agencies.get(0);
        RowDates dates = RowDates.read(cells, columns, plan, unresolved);
        return Optional.of(new ReadProposal(
                title,
                lead.isEmpty() ? null : lead,
                agencies.subList(1, agencies.size()),
                dates.start(),
                dates.due(),
                deliverable(cells, columns, unresolved),
                unresolved));
    }

    private static boolean saysMore(List<ClauseCell> cells, TaskColumns columns) {
        return Stream.of(columns.leads(), columns.cooperating(), columns.times(), columns.starts(), columns.products())
                .flatMap(List::stream)
                .anyMatch(index -> !cells.get(index).text().isEmpty());
    }

    /** The first words of its own, else those that hold for several rows. */
    private static String title(List<ClauseCell> cells, TaskColumns columns) {
        List<ClauseCell> written = columns.titles().stream()
                .map(cells::get)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        String title = written.stream()
                .filter(cell -> !cell.spanned())
                .findFirst()
                .or(() -> written.stream().findFirst())
                .map(cell -> cell.text().replace('\n', ' '))
                .orElse("");
        return Excerpt.head(title, LONGEST_TITLE);
    }

    /** The lead, empty when none resolves, and those that help. */
    private List<String> agencies(List<ClauseCell> cells, TaskColumns columns, List<Unresolved> unresolved) {
        Set<String> leads = new LinkedHashSet<>();
        Set<String> helpers = new LinkedHashSet<>();
        for (int index : columns.leads()) {
            ClauseCell cell = cells.get(index);
            String text = LEAD.matcher(cell.text()).replaceAll("");
            Matcher also = HELPERS.matcher(text);
            boolean both = also.find();
            resolve("lead", cell, both ? text.substring(0, also.start()) : text, leads, unresolved);
            if (both) {
                resolve("cooperating", cell, helpers(text.substring(also.end())), helpers, unresolved);
            }
        }
        for (int index : columns.cooperating()) {
            ClauseCell cell = cells.get(index);
            resolve("cooperating", cell, helpers(cell.text()), helpers, unresolved);
        }
        List<String> all = new ArrayList<>(leads);
        if (all.isEmpty()) {
            all.add("");
        }
        helpers.stream().filter(code -> !all.contains(code)).forEach(all::add);
        return all;
    }

    /** The names without the words that they help. */
    private static String helpers(String text) {
        return HELPERS.matcher(text).replaceAll("; ");
    }

    private void resolve(String field, ClauseCell cell, String text, Set<String> codes, List<Unresolved> unresolved) {
        AgencyCell read = AgencyCell.read(text, register);
        codes.addAll(read.codes());
        read.rest().forEach(rest -> unresolved.add(new Unresolved(field, cell.column(), rest)));
    }

    private static @Nullable Deliverable deliverable(
            List<ClauseCell> cells, TaskColumns columns, List<Unresolved> unresolved) {
        for (int index : columns.products()) {
            ClauseCell cell = cells.get(index);
            Optional<Deliverable> read = DeliverableCell.of(cell.text());
            if (read.isPresent()) {
                return read.get();
            }
            if (!cell.text().isEmpty()) {
                unresolved.add(new Unresolved("deliverable", cell.column(), cell.text()));
            }
        }
        return null;
    }
}
