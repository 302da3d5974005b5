package vn.lantoa.task.overview;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.part.recipient.RecipientChannel;
import vn.lantoa.task.part.recipient.RecipientView;

/**
 * How many of a plan's recipients acknowledged it.
 *
 * @param total all entries of the distribution list
 * @param filed those that only say where the plan is filed: they acknowledge nothing and leave the percentage
 */
@Schema(name = "RecipientCount")
public record RecipientCount(
        long total,
        long filed,
        long sent,
        long acknowledged,
        @Nullable BigDecimal percent) {

    static RecipientCount of(List<RecipientView> recipients) {
        List<RecipientView> real = recipients.stream()
                .filter(one -> one.channel() != RecipientChannel.FILE)
                .toList();
        long sent = real.stream().filter(one -> one.sentAt() != null).count();
        long acknowledged = real.stream().filter(one -> one.ackAt() != null).count();
        return new RecipientCount(
                recipients.size(),
                recipients.size() - real.size(),
                sent,
                acknowledged,
                Decimals.percent(acknowledged, real.size()));
    }
}
