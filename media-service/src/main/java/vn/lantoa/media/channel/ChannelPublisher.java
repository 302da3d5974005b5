package vn.lantoa.media.channel;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes the list of channels. */
@ApplicationScoped
class ChannelPublisher extends RecordPublisher<Channel, ChannelChanged> {

    ChannelPublisher(Outbox outbox, ChannelRepository channels) {
        super(ChannelChanged.class, outbox, channels, Channel::code, Channel::changed);
    }
}
