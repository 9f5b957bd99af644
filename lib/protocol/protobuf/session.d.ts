import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace session. */
export namespace session {

    /**
     * Properties of a WebSocketMessage.
     * @deprecated Use session.WebSocketMessage.$Properties instead.
     */
    interface IWebSocketMessage extends session.WebSocketMessage.$Properties {
    }

    /** Represents a WebSocketMessage. */
    class WebSocketMessage {

        /**
         * Constructs a new WebSocketMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.WebSocketMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WebSocketMessage type. */
        type: session.WebSocketMessage.Type;

        /** WebSocketMessage request. */
        request?: (session.WebSocketRequestMessage.$Properties|null);

        /**
         * Encodes the specified WebSocketMessage message. Does not implicitly {@link session.WebSocketMessage.verify|verify} messages.
         * @param message WebSocketMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.WebSocketMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WebSocketMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.WebSocketMessage & session.WebSocketMessage.$Shape} WebSocketMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.WebSocketMessage & session.WebSocketMessage.$Shape;
    }

    namespace WebSocketMessage {

        /** Properties of a WebSocketMessage. */
        interface $Properties {

            /** WebSocketMessage type */
            type?: (session.WebSocketMessage.Type|null);

            /** WebSocketMessage request */
            request?: (session.WebSocketRequestMessage.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WebSocketMessage. */
        type $Shape = session.WebSocketMessage.$Properties;

        /** Type enum. */
        enum Type {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** REQUEST value */
            REQUEST = 1,

            /** RESPONSE value */
            RESPONSE = 2
        }
    }

    /**
     * Properties of a WebSocketRequestMessage.
     * @deprecated Use session.WebSocketRequestMessage.$Properties instead.
     */
    interface IWebSocketRequestMessage extends session.WebSocketRequestMessage.$Properties {
    }

    /** Represents a WebSocketRequestMessage. */
    class WebSocketRequestMessage {

        /**
         * Constructs a new WebSocketRequestMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.WebSocketRequestMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WebSocketRequestMessage verb. */
        verb: string;

        /** WebSocketRequestMessage path. */
        path: string;

        /** WebSocketRequestMessage body. */
        body: Uint8Array;

        /** WebSocketRequestMessage requestId. */
        requestId: (number|Long);

        /** WebSocketRequestMessage headers. */
        headers: string[];

        /**
         * Encodes the specified WebSocketRequestMessage message. Does not implicitly {@link session.WebSocketRequestMessage.verify|verify} messages.
         * @param message WebSocketRequestMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.WebSocketRequestMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WebSocketRequestMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.WebSocketRequestMessage & session.WebSocketRequestMessage.$Shape} WebSocketRequestMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.WebSocketRequestMessage & session.WebSocketRequestMessage.$Shape;
    }

    namespace WebSocketRequestMessage {

        /** Properties of a WebSocketRequestMessage. */
        interface $Properties {

            /** WebSocketRequestMessage verb */
            verb?: (string|null);

            /** WebSocketRequestMessage path */
            path?: (string|null);

            /** WebSocketRequestMessage body */
            body?: (Uint8Array|null);

            /** WebSocketRequestMessage requestId */
            requestId?: (number|Long|null);

            /** WebSocketRequestMessage headers */
            headers?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WebSocketRequestMessage. */
        type $Shape = session.WebSocketRequestMessage.$Properties;
    }

    /**
     * Properties of an Envelope.
     * @deprecated Use session.Envelope.$Properties instead.
     */
    interface IEnvelope extends session.Envelope.$Properties {
    }

    /** Represents an Envelope. */
    class Envelope {

        /**
         * Constructs a new Envelope.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.Envelope.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Envelope type. */
        type: session.Envelope.Type;

        /** Envelope source. */
        source: string;

        /** Envelope timestamp. */
        timestamp: (number|Long);

        /** Envelope sourceDevice. */
        sourceDevice: number;

        /** Envelope content. */
        content: Uint8Array;

        /** Envelope serverTimestamp. */
        serverTimestamp: (number|Long);

        /** Envelope proSig. */
        proSig: Uint8Array;

        /**
         * Encodes the specified Envelope message. Does not implicitly {@link session.Envelope.verify|verify} messages.
         * @param message Envelope message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.Envelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Envelope message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.Envelope & session.Envelope.$Shape} Envelope
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.Envelope & session.Envelope.$Shape;
    }

    namespace Envelope {

        /** Properties of an Envelope. */
        interface $Properties {

            /** Envelope type */
            type: session.Envelope.Type;

            /** Envelope source */
            source?: (string|null);

            /** Envelope timestamp */
            timestamp: (number|Long);

            /** Envelope sourceDevice */
            sourceDevice?: (number|null);

            /** Envelope content */
            content?: (Uint8Array|null);

            /** Envelope serverTimestamp */
            serverTimestamp?: (number|Long|null);

            /** Envelope proSig */
            proSig?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Envelope. */
        type $Shape = session.Envelope.$Properties;

        /** Type enum. */
        enum Type {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** SESSION_MESSAGE value */
            SESSION_MESSAGE = 6,

            /** CLOSED_GROUP_MESSAGE value */
            CLOSED_GROUP_MESSAGE = 7
        }
    }

    /**
     * Properties of a Content.
     * @deprecated Use session.Content.$Properties instead.
     */
    interface IContent extends session.Content.$Properties {
    }

    /** Represents a Content. */
    class Content {

        /**
         * Constructs a new Content.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.Content.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Content dataMessage. */
        dataMessage?: (session.DataMessage.$Properties|null);

        /** Content callMessage. */
        callMessage?: (session.CallMessage.$Properties|null);

        /** Content receiptMessage. */
        receiptMessage?: (session.ReceiptMessage.$Properties|null);

        /** Content typingMessage. */
        typingMessage?: (session.TypingMessage.$Properties|null);

        /** Content dataExtractionNotification. */
        dataExtractionNotification?: (session.DataExtractionNotification.$Properties|null);

        /** Content unsendRequest. */
        unsendRequest?: (session.UnsendRequest.$Properties|null);

        /** Content messageRequestResponse. */
        messageRequestResponse?: (session.MessageRequestResponse.$Properties|null);

        /** Content sharedConfigMessage. */
        sharedConfigMessage?: (session.SharedConfigMessage.$Properties|null);

        /** Content expirationType. */
        expirationType: session.Content.ExpirationType;

        /** Content expirationTimer. */
        expirationTimer: number;

        /** Content sigTimestamp. */
        sigTimestamp: (number|Long);

        /** Content proMessage. */
        proMessage?: (session.ProMessage.$Properties|null);

        /** Content proSigForCommunityMessageOnly. */
        proSigForCommunityMessageOnly: Uint8Array;

        /**
         * Encodes the specified Content message. Does not implicitly {@link session.Content.verify|verify} messages.
         * @param message Content message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.Content.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Content message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.Content & session.Content.$Shape} Content
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.Content & session.Content.$Shape;
    }

    namespace Content {

        /** Properties of a Content. */
        interface $Properties {

            /** Content dataMessage */
            dataMessage?: (session.DataMessage.$Properties|null);

            /** Content callMessage */
            callMessage?: (session.CallMessage.$Properties|null);

            /** Content receiptMessage */
            receiptMessage?: (session.ReceiptMessage.$Properties|null);

            /** Content typingMessage */
            typingMessage?: (session.TypingMessage.$Properties|null);

            /** Content dataExtractionNotification */
            dataExtractionNotification?: (session.DataExtractionNotification.$Properties|null);

            /** Content unsendRequest */
            unsendRequest?: (session.UnsendRequest.$Properties|null);

            /** Content messageRequestResponse */
            messageRequestResponse?: (session.MessageRequestResponse.$Properties|null);

            /** Content sharedConfigMessage */
            sharedConfigMessage?: (session.SharedConfigMessage.$Properties|null);

            /** Content expirationType */
            expirationType?: (session.Content.ExpirationType|null);

            /** Content expirationTimer */
            expirationTimer?: (number|null);

            /** Content sigTimestamp */
            sigTimestamp?: (number|Long|null);

            /** Content proMessage */
            proMessage?: (session.ProMessage.$Properties|null);

            /** Content proSigForCommunityMessageOnly */
            proSigForCommunityMessageOnly?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Content. */
        type $Shape = session.Content.$Properties;

        /** ExpirationType enum. */
        enum ExpirationType {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** DELETE_AFTER_READ value */
            DELETE_AFTER_READ = 1,

            /** DELETE_AFTER_SEND value */
            DELETE_AFTER_SEND = 2
        }
    }

    /**
     * Properties of a DataMessage.
     * @deprecated Use session.DataMessage.$Properties instead.
     */
    interface IDataMessage extends session.DataMessage.$Properties {
    }

    /** Represents a DataMessage. */
    class DataMessage {

        /**
         * Constructs a new DataMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.DataMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DataMessage body. */
        body: string;

        /** DataMessage attachments. */
        attachments: session.AttachmentPointer.$Properties[];

        /** DataMessage flags. */
        flags: number;

        /** DataMessage profileKey. */
        profileKey: Uint8Array;

        /** DataMessage quote. */
        quote?: (session.Quote.$Properties|null);

        /** DataMessage preview. */
        preview: session.Preview.$Properties[];

        /** DataMessage reaction. */
        reaction?: (session.Reaction.$Properties|null);

        /** DataMessage profile. */
        profile?: (session.LokiProfile.$Properties|null);

        /** DataMessage communityInvitation. */
        communityInvitation?: (session.CommunityInvitation.$Properties|null);

        /** DataMessage syncTarget. */
        syncTarget: string;

        /** DataMessage blocksCommunityMessageRequests. */
        blocksCommunityMessageRequests: boolean;

        /** DataMessage groupUpdateMessage. */
        groupUpdateMessage?: (session.GroupUpdateMessage.$Properties|null);

        /**
         * Encodes the specified DataMessage message. Does not implicitly {@link session.DataMessage.verify|verify} messages.
         * @param message DataMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.DataMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DataMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.DataMessage & session.DataMessage.$Shape} DataMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.DataMessage & session.DataMessage.$Shape;
    }

    namespace DataMessage {

        /** Properties of a DataMessage. */
        interface $Properties {

            /** DataMessage body */
            body?: (string|null);

            /** DataMessage attachments */
            attachments?: (session.AttachmentPointer.$Properties[]|null);

            /** DataMessage flags */
            flags?: (number|null);

            /** DataMessage profileKey */
            profileKey?: (Uint8Array|null);

            /** DataMessage quote */
            quote?: (session.Quote.$Properties|null);

            /** DataMessage preview */
            preview?: (session.Preview.$Properties[]|null);

            /** DataMessage reaction */
            reaction?: (session.Reaction.$Properties|null);

            /** DataMessage profile */
            profile?: (session.LokiProfile.$Properties|null);

            /** DataMessage communityInvitation */
            communityInvitation?: (session.CommunityInvitation.$Properties|null);

            /** DataMessage syncTarget */
            syncTarget?: (string|null);

            /** DataMessage blocksCommunityMessageRequests */
            blocksCommunityMessageRequests?: (boolean|null);

            /** DataMessage groupUpdateMessage */
            groupUpdateMessage?: (session.GroupUpdateMessage.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DataMessage. */
        type $Shape = session.DataMessage.$Properties;
    }

    /**
     * Properties of a Quote.
     * @deprecated Use session.Quote.$Properties instead.
     */
    interface IQuote extends session.Quote.$Properties {
    }

    /** Represents a Quote. */
    class Quote {

        /**
         * Constructs a new Quote.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.Quote.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Quote id. */
        id: (number|Long);

        /** Quote author. */
        author: string;

        /**
         * Encodes the specified Quote message. Does not implicitly {@link session.Quote.verify|verify} messages.
         * @param message Quote message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.Quote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Quote message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.Quote & session.Quote.$Shape} Quote
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.Quote & session.Quote.$Shape;
    }

    namespace Quote {

        /** Properties of a Quote. */
        interface $Properties {

            /** Quote id */
            id: (number|Long);

            /** Quote author */
            author: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Quote. */
        type $Shape = session.Quote.$Properties;
    }

    /**
     * Properties of a Preview.
     * @deprecated Use session.Preview.$Properties instead.
     */
    interface IPreview extends session.Preview.$Properties {
    }

    /** Represents a Preview. */
    class Preview {

        /**
         * Constructs a new Preview.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.Preview.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Preview url. */
        url: string;

        /** Preview title. */
        title: string;

        /** Preview image. */
        image?: (session.AttachmentPointer.$Properties|null);

        /**
         * Encodes the specified Preview message. Does not implicitly {@link session.Preview.verify|verify} messages.
         * @param message Preview message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.Preview.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Preview message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.Preview & session.Preview.$Shape} Preview
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.Preview & session.Preview.$Shape;
    }

    namespace Preview {

        /** Properties of a Preview. */
        interface $Properties {

            /** Preview url */
            url: string;

            /** Preview title */
            title?: (string|null);

            /** Preview image */
            image?: (session.AttachmentPointer.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Preview. */
        type $Shape = session.Preview.$Properties;
    }

    /**
     * Properties of a Reaction.
     * @deprecated Use session.Reaction.$Properties instead.
     */
    interface IReaction extends session.Reaction.$Properties {
    }

    /** Represents a Reaction. */
    class Reaction {

        /**
         * Constructs a new Reaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.Reaction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Reaction id. */
        id: (number|Long);

        /** Reaction author. */
        author: string;

        /** Reaction emoji. */
        emoji: string;

        /** Reaction action. */
        action: session.Reaction.Action;

        /**
         * Encodes the specified Reaction message. Does not implicitly {@link session.Reaction.verify|verify} messages.
         * @param message Reaction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Reaction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.Reaction & session.Reaction.$Shape} Reaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.Reaction & session.Reaction.$Shape;
    }

    namespace Reaction {

        /** Properties of a Reaction. */
        interface $Properties {

            /** Reaction id */
            id: (number|Long);

            /** Reaction author */
            author: string;

            /** Reaction emoji */
            emoji?: (string|null);

            /** Reaction action */
            action: session.Reaction.Action;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Reaction. */
        type $Shape = session.Reaction.$Properties;

        /** Action enum. */
        enum Action {

            /** REACT value */
            REACT = 0,

            /** REMOVE value */
            REMOVE = 1
        }
    }

    /**
     * Properties of a LokiProfile.
     * @deprecated Use session.LokiProfile.$Properties instead.
     */
    interface ILokiProfile extends session.LokiProfile.$Properties {
    }

    /** Represents a LokiProfile. */
    class LokiProfile {

        /**
         * Constructs a new LokiProfile.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.LokiProfile.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LokiProfile displayName. */
        displayName: string;

        /** LokiProfile profilePicture. */
        profilePicture: string;

        /** LokiProfile lastProfileUpdateSeconds. */
        lastProfileUpdateSeconds: (number|Long);

        /**
         * Encodes the specified LokiProfile message. Does not implicitly {@link session.LokiProfile.verify|verify} messages.
         * @param message LokiProfile message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.LokiProfile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LokiProfile message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.LokiProfile & session.LokiProfile.$Shape} LokiProfile
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.LokiProfile & session.LokiProfile.$Shape;
    }

    namespace LokiProfile {

        /** Properties of a LokiProfile. */
        interface $Properties {

            /** LokiProfile displayName */
            displayName?: (string|null);

            /** LokiProfile profilePicture */
            profilePicture?: (string|null);

            /** LokiProfile lastProfileUpdateSeconds */
            lastProfileUpdateSeconds?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LokiProfile. */
        type $Shape = session.LokiProfile.$Properties;
    }

    /**
     * Properties of a CommunityInvitation.
     * @deprecated Use session.CommunityInvitation.$Properties instead.
     */
    interface ICommunityInvitation extends session.CommunityInvitation.$Properties {
    }

    /** Represents a CommunityInvitation. */
    class CommunityInvitation {

        /**
         * Constructs a new CommunityInvitation.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.CommunityInvitation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CommunityInvitation url. */
        url: string;

        /** CommunityInvitation name. */
        name: string;

        /**
         * Encodes the specified CommunityInvitation message. Does not implicitly {@link session.CommunityInvitation.verify|verify} messages.
         * @param message CommunityInvitation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.CommunityInvitation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CommunityInvitation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.CommunityInvitation & session.CommunityInvitation.$Shape} CommunityInvitation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.CommunityInvitation & session.CommunityInvitation.$Shape;
    }

    namespace CommunityInvitation {

        /** Properties of a CommunityInvitation. */
        interface $Properties {

            /** CommunityInvitation url */
            url: string;

            /** CommunityInvitation name */
            name: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CommunityInvitation. */
        type $Shape = session.CommunityInvitation.$Properties;
    }

    /**
     * Properties of an AttachmentPointer.
     * @deprecated Use session.AttachmentPointer.$Properties instead.
     */
    interface IAttachmentPointer extends session.AttachmentPointer.$Properties {
    }

    /** Represents an AttachmentPointer. */
    class AttachmentPointer {

        /**
         * Constructs a new AttachmentPointer.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.AttachmentPointer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AttachmentPointer deprecatedId. */
        deprecatedId: (number|Long);

        /** AttachmentPointer contentType. */
        contentType: string;

        /** AttachmentPointer key. */
        key: Uint8Array;

        /** AttachmentPointer size. */
        size: number;

        /** AttachmentPointer thumbnail. */
        thumbnail: Uint8Array;

        /** AttachmentPointer digest. */
        digest: Uint8Array;

        /** AttachmentPointer fileName. */
        fileName: string;

        /** AttachmentPointer flags. */
        flags: number;

        /** AttachmentPointer width. */
        width: number;

        /** AttachmentPointer height. */
        height: number;

        /** AttachmentPointer caption. */
        caption: string;

        /** AttachmentPointer url. */
        url: string;

        /**
         * Encodes the specified AttachmentPointer message. Does not implicitly {@link session.AttachmentPointer.verify|verify} messages.
         * @param message AttachmentPointer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.AttachmentPointer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AttachmentPointer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.AttachmentPointer & session.AttachmentPointer.$Shape} AttachmentPointer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.AttachmentPointer & session.AttachmentPointer.$Shape;
    }

    namespace AttachmentPointer {

        /** Properties of an AttachmentPointer. */
        interface $Properties {

            /** AttachmentPointer deprecatedId */
            deprecatedId: (number|Long);

            /** AttachmentPointer contentType */
            contentType?: (string|null);

            /** AttachmentPointer key */
            key?: (Uint8Array|null);

            /** AttachmentPointer size */
            size?: (number|null);

            /** AttachmentPointer thumbnail */
            thumbnail?: (Uint8Array|null);

            /** AttachmentPointer digest */
            digest?: (Uint8Array|null);

            /** AttachmentPointer fileName */
            fileName?: (string|null);

            /** AttachmentPointer flags */
            flags?: (number|null);

            /** AttachmentPointer width */
            width?: (number|null);

            /** AttachmentPointer height */
            height?: (number|null);

            /** AttachmentPointer caption */
            caption?: (string|null);

            /** AttachmentPointer url */
            url?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AttachmentPointer. */
        type $Shape = session.AttachmentPointer.$Properties;
    }

    /**
     * Properties of a TypingMessage.
     * @deprecated Use session.TypingMessage.$Properties instead.
     */
    interface ITypingMessage extends session.TypingMessage.$Properties {
    }

    /** Represents a TypingMessage. */
    class TypingMessage {

        /**
         * Constructs a new TypingMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.TypingMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TypingMessage timestamp. */
        timestamp: (number|Long);

        /** TypingMessage action. */
        action: session.TypingMessage.Action;

        /**
         * Encodes the specified TypingMessage message. Does not implicitly {@link session.TypingMessage.verify|verify} messages.
         * @param message TypingMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.TypingMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TypingMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.TypingMessage & session.TypingMessage.$Shape} TypingMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.TypingMessage & session.TypingMessage.$Shape;
    }

    namespace TypingMessage {

        /** Properties of a TypingMessage. */
        interface $Properties {

            /** TypingMessage timestamp */
            timestamp: (number|Long);

            /** TypingMessage action */
            action: session.TypingMessage.Action;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TypingMessage. */
        type $Shape = session.TypingMessage.$Properties;

        /** Action enum. */
        enum Action {

            /** STARTED value */
            STARTED = 0,

            /** STOPPED value */
            STOPPED = 1
        }
    }

    /**
     * Properties of a ReceiptMessage.
     * @deprecated Use session.ReceiptMessage.$Properties instead.
     */
    interface IReceiptMessage extends session.ReceiptMessage.$Properties {
    }

    /** Represents a ReceiptMessage. */
    class ReceiptMessage {

        /**
         * Constructs a new ReceiptMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.ReceiptMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReceiptMessage type. */
        type: session.ReceiptMessage.Type;

        /** ReceiptMessage timestamp. */
        timestamp: (number|Long)[];

        /**
         * Encodes the specified ReceiptMessage message. Does not implicitly {@link session.ReceiptMessage.verify|verify} messages.
         * @param message ReceiptMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.ReceiptMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReceiptMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.ReceiptMessage & session.ReceiptMessage.$Shape} ReceiptMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.ReceiptMessage & session.ReceiptMessage.$Shape;
    }

    namespace ReceiptMessage {

        /** Properties of a ReceiptMessage. */
        interface $Properties {

            /** ReceiptMessage type */
            type: session.ReceiptMessage.Type;

            /** ReceiptMessage timestamp */
            timestamp?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReceiptMessage. */
        type $Shape = session.ReceiptMessage.$Properties;

        /** Type enum. */
        enum Type {

            /** DELIVERY value */
            DELIVERY = 0,

            /** READ value */
            READ = 1
        }
    }

    /**
     * Properties of an UnsendRequest.
     * @deprecated Use session.UnsendRequest.$Properties instead.
     */
    interface IUnsendRequest extends session.UnsendRequest.$Properties {
    }

    /** Represents an UnsendRequest. */
    class UnsendRequest {

        /**
         * Constructs a new UnsendRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.UnsendRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UnsendRequest timestamp. */
        timestamp: (number|Long);

        /** UnsendRequest author. */
        author: string;

        /**
         * Encodes the specified UnsendRequest message. Does not implicitly {@link session.UnsendRequest.verify|verify} messages.
         * @param message UnsendRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.UnsendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnsendRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.UnsendRequest & session.UnsendRequest.$Shape} UnsendRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.UnsendRequest & session.UnsendRequest.$Shape;
    }

    namespace UnsendRequest {

        /** Properties of an UnsendRequest. */
        interface $Properties {

            /** UnsendRequest timestamp */
            timestamp: (number|Long);

            /** UnsendRequest author */
            author: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnsendRequest. */
        type $Shape = session.UnsendRequest.$Properties;
    }

    /**
     * Properties of a MessageRequestResponse.
     * @deprecated Use session.MessageRequestResponse.$Properties instead.
     */
    interface IMessageRequestResponse extends session.MessageRequestResponse.$Properties {
    }

    /** Represents a MessageRequestResponse. */
    class MessageRequestResponse {

        /**
         * Constructs a new MessageRequestResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.MessageRequestResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MessageRequestResponse isApproved. */
        isApproved: boolean;

        /** MessageRequestResponse profileKey. */
        profileKey: Uint8Array;

        /** MessageRequestResponse profile. */
        profile?: (session.LokiProfile.$Properties|null);

        /**
         * Encodes the specified MessageRequestResponse message. Does not implicitly {@link session.MessageRequestResponse.verify|verify} messages.
         * @param message MessageRequestResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.MessageRequestResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MessageRequestResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.MessageRequestResponse & session.MessageRequestResponse.$Shape} MessageRequestResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.MessageRequestResponse & session.MessageRequestResponse.$Shape;
    }

    namespace MessageRequestResponse {

        /** Properties of a MessageRequestResponse. */
        interface $Properties {

            /** MessageRequestResponse isApproved */
            isApproved: boolean;

            /** MessageRequestResponse profileKey */
            profileKey?: (Uint8Array|null);

            /** MessageRequestResponse profile */
            profile?: (session.LokiProfile.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MessageRequestResponse. */
        type $Shape = session.MessageRequestResponse.$Properties;
    }

    /**
     * Properties of a DataExtractionNotification.
     * @deprecated Use session.DataExtractionNotification.$Properties instead.
     */
    interface IDataExtractionNotification extends session.DataExtractionNotification.$Properties {
    }

    /** Represents a DataExtractionNotification. */
    class DataExtractionNotification {

        /**
         * Constructs a new DataExtractionNotification.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.DataExtractionNotification.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DataExtractionNotification type. */
        type: session.DataExtractionNotification.Type;

        /** DataExtractionNotification timestamp. */
        timestamp: (number|Long);

        /**
         * Encodes the specified DataExtractionNotification message. Does not implicitly {@link session.DataExtractionNotification.verify|verify} messages.
         * @param message DataExtractionNotification message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.DataExtractionNotification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DataExtractionNotification message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.DataExtractionNotification & session.DataExtractionNotification.$Shape} DataExtractionNotification
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.DataExtractionNotification & session.DataExtractionNotification.$Shape;
    }

    namespace DataExtractionNotification {

        /** Properties of a DataExtractionNotification. */
        interface $Properties {

            /** DataExtractionNotification type */
            type: session.DataExtractionNotification.Type;

            /** DataExtractionNotification timestamp */
            timestamp?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DataExtractionNotification. */
        type $Shape = session.DataExtractionNotification.$Properties;

        /** Type enum. */
        enum Type {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** SCREENSHOT value */
            SCREENSHOT = 1,

            /** MEDIA_SAVED value */
            MEDIA_SAVED = 2
        }
    }

    /**
     * Properties of a CallMessage.
     * @deprecated Use session.CallMessage.$Properties instead.
     */
    interface ICallMessage extends session.CallMessage.$Properties {
    }

    /** Represents a CallMessage. */
    class CallMessage {

        /**
         * Constructs a new CallMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.CallMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallMessage type. */
        type: session.CallMessage.Type;

        /** CallMessage sdps. */
        sdps: string[];

        /** CallMessage sdpMLineIndexes. */
        sdpMLineIndexes: number[];

        /** CallMessage sdpMids. */
        sdpMids: string[];

        /** CallMessage uuid. */
        uuid: string;

        /**
         * Encodes the specified CallMessage message. Does not implicitly {@link session.CallMessage.verify|verify} messages.
         * @param message CallMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.CallMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.CallMessage & session.CallMessage.$Shape} CallMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.CallMessage & session.CallMessage.$Shape;
    }

    namespace CallMessage {

        /** Properties of a CallMessage. */
        interface $Properties {

            /** CallMessage type */
            type: session.CallMessage.Type;

            /** CallMessage sdps */
            sdps?: (string[]|null);

            /** CallMessage sdpMLineIndexes */
            sdpMLineIndexes?: (number[]|null);

            /** CallMessage sdpMids */
            sdpMids?: (string[]|null);

            /** CallMessage uuid */
            uuid: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallMessage. */
        type $Shape = session.CallMessage.$Properties;

        /** Type enum. */
        enum Type {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** OFFER value */
            OFFER = 1,

            /** ANSWER value */
            ANSWER = 2,

            /** PROVISIONAL_ANSWER value */
            PROVISIONAL_ANSWER = 3,

            /** ICE_CANDIDATES value */
            ICE_CANDIDATES = 4,

            /** END_CALL value */
            END_CALL = 5,

            /** PRE_OFFER value */
            PRE_OFFER = 6
        }
    }

    /**
     * Properties of a SharedConfigMessage.
     * @deprecated Use session.SharedConfigMessage.$Properties instead.
     */
    interface ISharedConfigMessage extends session.SharedConfigMessage.$Properties {
    }

    /** Represents a SharedConfigMessage. */
    class SharedConfigMessage {

        /**
         * Constructs a new SharedConfigMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.SharedConfigMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SharedConfigMessage kind. */
        kind: session.SharedConfigMessage.Kind;

        /** SharedConfigMessage seqno. */
        seqno: (number|Long);

        /** SharedConfigMessage data. */
        data: Uint8Array;

        /**
         * Encodes the specified SharedConfigMessage message. Does not implicitly {@link session.SharedConfigMessage.verify|verify} messages.
         * @param message SharedConfigMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.SharedConfigMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SharedConfigMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.SharedConfigMessage & session.SharedConfigMessage.$Shape} SharedConfigMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.SharedConfigMessage & session.SharedConfigMessage.$Shape;
    }

    namespace SharedConfigMessage {

        /** Properties of a SharedConfigMessage. */
        interface $Properties {

            /** SharedConfigMessage kind */
            kind: session.SharedConfigMessage.Kind;

            /** SharedConfigMessage seqno */
            seqno: (number|Long);

            /** SharedConfigMessage data */
            data: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SharedConfigMessage. */
        type $Shape = session.SharedConfigMessage.$Properties;

        /** Kind enum. */
        enum Kind {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** USER_PROFILE value */
            USER_PROFILE = 1,

            /** CONTACTS value */
            CONTACTS = 2,

            /** CONVO_INFO_VOLATILE value */
            CONVO_INFO_VOLATILE = 3,

            /** USER_GROUPS value */
            USER_GROUPS = 4
        }
    }

    /**
     * Properties of a ProMessage.
     * @deprecated Use session.ProMessage.$Properties instead.
     */
    interface IProMessage extends session.ProMessage.$Properties {
    }

    /** Represents a ProMessage. */
    class ProMessage {

        /**
         * Constructs a new ProMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.ProMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProMessage proof. */
        proof?: (session.ProProof.$Properties|null);

        /** ProMessage profileBitset. */
        profileBitset: (number|Long);

        /** ProMessage messageBitset. */
        messageBitset: (number|Long);

        /**
         * Encodes the specified ProMessage message. Does not implicitly {@link session.ProMessage.verify|verify} messages.
         * @param message ProMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.ProMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.ProMessage & session.ProMessage.$Shape} ProMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.ProMessage & session.ProMessage.$Shape;
    }

    namespace ProMessage {

        /** Properties of a ProMessage. */
        interface $Properties {

            /** ProMessage proof */
            proof?: (session.ProProof.$Properties|null);

            /** ProMessage profileBitset */
            profileBitset?: (number|Long|null);

            /** ProMessage messageBitset */
            messageBitset?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProMessage. */
        type $Shape = session.ProMessage.$Properties;
    }

    /**
     * Properties of a ProProof.
     * @deprecated Use session.ProProof.$Properties instead.
     */
    interface IProProof extends session.ProProof.$Properties {
    }

    /** Represents a ProProof. */
    class ProProof {

        /**
         * Constructs a new ProProof.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.ProProof.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProProof version. */
        version: number;

        /** ProProof tag. */
        tag: Uint8Array;

        /** ProProof rotatingPublicKey. */
        rotatingPublicKey: Uint8Array;

        /** ProProof expiry. */
        expiry: (number|Long);

        /** ProProof sig. */
        sig: Uint8Array;

        /**
         * Encodes the specified ProProof message. Does not implicitly {@link session.ProProof.verify|verify} messages.
         * @param message ProProof message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.ProProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProProof message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.ProProof & session.ProProof.$Shape} ProProof
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.ProProof & session.ProProof.$Shape;
    }

    namespace ProProof {

        /** Properties of a ProProof. */
        interface $Properties {

            /** ProProof version */
            version?: (number|null);

            /** ProProof tag */
            tag?: (Uint8Array|null);

            /** ProProof rotatingPublicKey */
            rotatingPublicKey?: (Uint8Array|null);

            /** ProProof expiry */
            expiry?: (number|Long|null);

            /** ProProof sig */
            sig?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProProof. */
        type $Shape = session.ProProof.$Properties;
    }

    /**
     * Properties of a GroupUpdateMessage.
     * @deprecated Use session.GroupUpdateMessage.$Properties instead.
     */
    interface IGroupUpdateMessage extends session.GroupUpdateMessage.$Properties {
    }

    /** Represents a GroupUpdateMessage. */
    class GroupUpdateMessage {

        /**
         * Constructs a new GroupUpdateMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.GroupUpdateMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GroupUpdateMessage inviteMessage. */
        inviteMessage?: (session.GroupUpdateInviteMessage.$Properties|null);

        /** GroupUpdateMessage promoteMessage. */
        promoteMessage?: (session.GroupUpdatePromoteMessage.$Properties|null);

        /**
         * Encodes the specified GroupUpdateMessage message. Does not implicitly {@link session.GroupUpdateMessage.verify|verify} messages.
         * @param message GroupUpdateMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.GroupUpdateMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GroupUpdateMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.GroupUpdateMessage & session.GroupUpdateMessage.$Shape} GroupUpdateMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.GroupUpdateMessage & session.GroupUpdateMessage.$Shape;
    }

    namespace GroupUpdateMessage {

        /** Properties of a GroupUpdateMessage. */
        interface $Properties {

            /** GroupUpdateMessage inviteMessage */
            inviteMessage?: (session.GroupUpdateInviteMessage.$Properties|null);

            /** GroupUpdateMessage promoteMessage */
            promoteMessage?: (session.GroupUpdatePromoteMessage.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GroupUpdateMessage. */
        type $Shape = session.GroupUpdateMessage.$Properties;
    }

    /**
     * Properties of a GroupUpdateInviteMessage.
     * @deprecated Use session.GroupUpdateInviteMessage.$Properties instead.
     */
    interface IGroupUpdateInviteMessage extends session.GroupUpdateInviteMessage.$Properties {
    }

    /** Represents a GroupUpdateInviteMessage. */
    class GroupUpdateInviteMessage {

        /**
         * Constructs a new GroupUpdateInviteMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.GroupUpdateInviteMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GroupUpdateInviteMessage groupSessionId. */
        groupSessionId: string;

        /** GroupUpdateInviteMessage name. */
        name: string;

        /** GroupUpdateInviteMessage memberAuthData. */
        memberAuthData: Uint8Array;

        /** GroupUpdateInviteMessage adminSignature. */
        adminSignature: Uint8Array;

        /**
         * Encodes the specified GroupUpdateInviteMessage message. Does not implicitly {@link session.GroupUpdateInviteMessage.verify|verify} messages.
         * @param message GroupUpdateInviteMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.GroupUpdateInviteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GroupUpdateInviteMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.GroupUpdateInviteMessage & session.GroupUpdateInviteMessage.$Shape} GroupUpdateInviteMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.GroupUpdateInviteMessage & session.GroupUpdateInviteMessage.$Shape;
    }

    namespace GroupUpdateInviteMessage {

        /** Properties of a GroupUpdateInviteMessage. */
        interface $Properties {

            /** GroupUpdateInviteMessage groupSessionId */
            groupSessionId: string;

            /** GroupUpdateInviteMessage name */
            name: string;

            /** GroupUpdateInviteMessage memberAuthData */
            memberAuthData: Uint8Array;

            /** GroupUpdateInviteMessage adminSignature */
            adminSignature: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GroupUpdateInviteMessage. */
        type $Shape = session.GroupUpdateInviteMessage.$Properties;
    }

    /**
     * Properties of a GroupUpdatePromoteMessage.
     * @deprecated Use session.GroupUpdatePromoteMessage.$Properties instead.
     */
    interface IGroupUpdatePromoteMessage extends session.GroupUpdatePromoteMessage.$Properties {
    }

    /** Represents a GroupUpdatePromoteMessage. */
    class GroupUpdatePromoteMessage {

        /**
         * Constructs a new GroupUpdatePromoteMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: session.GroupUpdatePromoteMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GroupUpdatePromoteMessage groupIdentitySeed. */
        groupIdentitySeed: Uint8Array;

        /** GroupUpdatePromoteMessage name. */
        name: string;

        /**
         * Encodes the specified GroupUpdatePromoteMessage message. Does not implicitly {@link session.GroupUpdatePromoteMessage.verify|verify} messages.
         * @param message GroupUpdatePromoteMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: session.GroupUpdatePromoteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GroupUpdatePromoteMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {session.GroupUpdatePromoteMessage & session.GroupUpdatePromoteMessage.$Shape} GroupUpdatePromoteMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): session.GroupUpdatePromoteMessage & session.GroupUpdatePromoteMessage.$Shape;
    }

    namespace GroupUpdatePromoteMessage {

        /** Properties of a GroupUpdatePromoteMessage. */
        interface $Properties {

            /** GroupUpdatePromoteMessage groupIdentitySeed */
            groupIdentitySeed: Uint8Array;

            /** GroupUpdatePromoteMessage name */
            name: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GroupUpdatePromoteMessage. */
        type $Shape = session.GroupUpdatePromoteMessage.$Properties;
    }
}
