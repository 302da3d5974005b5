package vn.lantoa.media.content.withdrawal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.WithdrawalWriter;
import vn.lantoa.media.content.item.ContentItemProblem;
import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentItemView;
import vn.lantoa.media.content.withdrawal.WithdrawalsEntry.WithdrawalEntry;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineView;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.lock.LockedPastTable;
import vn.lantoa.media.lock.PeriodLockProblem;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;

/** Takes items back, and brings them back (rules.md §5). Nothing is deleted. */
@ApplicationScoped
@Transactional
class WithdrawalService {

    private final ContentItemService content;
    private final WithdrawalWriter writer;
    private final LockedPastTable past;
    private final PressAgencyService press;
    private final Preconditions preconditions;
    private final LineMessages words;

    WithdrawalService(
            ContentItemService content,
            WithdrawalWriter writer,
            LockedPastTable past,
            PressAgencyService press,
            Preconditions preconditions,
            LineMessages words) {
        this.content = content;
        this.writer = writer;
        this.past = past;
        this.press = press;
        this.preconditions = preconditions;
        this.words = words;
    }

    /**
     * Takes an item back or brings it back.
     *
     * @throws Problem 404, 412 or 428; 409 when it is so already, or of a locked day
     */
    ContentItemView one(UUID id, boolean withdrawn, WithdrawalEntry entry) {
        LockedPast locked = past.share();
        writer.lock(id);
        ContentItemView item = content.get(id);
        preconditions.requireMatch(item.version());
        if (item.state().withdrawn() == withdrawn) {
            throw Problem.of(
                    withdrawn
                            ? ContentItemProblem.CONTENT_ITEM_WITHDRAWN
                            : ContentItemProblem.CONTENT_ITEM_NOT_WITHDRAWN,
                    item.externalId());
        }
        if (locked.holds(item.publishedOn())) {
            throw Problem.of(PeriodLockProblem.PERIOD_LOCKED, item.externalId(), locked.last());
        }
        writer.write(List.of(id), withdrawn, entry.reason());
        return content.get(id);
    }

    /**
     * Takes items of an agency back or brings them back. One that cannot be does not keep the others.
     *
     * @param onBehalfOf the agency that an officer speaks for; null when it speaks for itself
     */
    WithdrawalsView many(@Nullable String onBehalfOf, boolean withdrawn, WithdrawalsEntry entry) {
        Sender sender = press.sender(onBehalfOf);
        LockedPast locked = past.share();
        WithdrawalLines lines = WithdrawalLines.of(entry.items());
        lines.find(writer.known(sender.agency(), lines.names()), withdrawn, locked);
        writer.write(lines.toBeChanged(), withdrawn, entry.reason()).forEach(lines::changed);
        List<LineView> views = words.views(lines.all());
        return WithdrawalsView.of(lines.counts(), views);
    }
}
