// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title BLAKE2b-256 without a key, of at most one block, by the precompile of EIP-152.
library Blake2b {
    uint256 internal constant BLOCK_BYTES = 128;
    uint256 private constant COMPRESS = 9;

    /// The initial state for a digest of 32 bytes, little endian, as RFC 7693 section 3.3 makes it.
    bytes private constant STATE =
        hex"28c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5"
        hex"d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";

    error MessageTooLong();

    /// @param message at most 128 bytes.
    function hash(bytes memory message) internal view returns (bytes32 digest) {
        if (message.length > BLOCK_BYTES) revert MessageTooLong();
        bytes memory input = abi.encodePacked(
            uint32(12),
            STATE,
            message,
            new bytes(BLOCK_BYTES - message.length),
            // The count of bytes, little endian: it fits into its first byte.
            bytes1(uint8(message.length)),
            bytes15(0),
            bytes1(0x01)
        );
        bool isDone;
        // The count is 16 bytes: 1 and 15 above; the last byte marks the final block.
        assembly ("memory-safe") {
            isDone := staticcall(gas(), COMPRESS, add(input, 32), mload(input), 0, 64)
            digest := mload(0)
        }
        assert(isDone);
    }
}
