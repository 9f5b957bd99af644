// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Blake2b} from "../../src/sns/libraries/Blake2b.sol";
import {NamePrices} from "../../src/sns/registrar/NamePrices.sol";
import {RegistrarTest} from "../support/RegistrarTest.sol";

/// @title What a label is, what the registry keeps of it, and what it costs.
contract LabelsTest is RegistrarTest {
    bytes private constant INNER = "abcdefghijklmnopqrstuvwxyz0123456789_-";

    /// @dev The rule, written another way: every byte is one of the list, and the ends are no dash.
    function isLabel(bytes memory text) private pure returns (bool) {
        if (text.length < 1 || text.length > 64) return false;
        for (uint256 i = 0; i < text.length; ++i) {
            bool isListed;
            for (uint256 j = 0; j < INNER.length && !isListed; ++j) isListed = text[i] == INNER[j];
            if (!isListed) return false;
        }
        return uint8(text[0]) != 45 && uint8(text[text.length - 1]) != 45;
    }

    function test_error_hash_of_more_than_a_block() public {
        vm.expectRevert(Blake2b.MessageTooLong.selector);
        registrar.blake2b256(new bytes(129));
    }

    /// @dev Digests by another implementation; the first two are published.
    function test_hashes_like_others_do() public view {
        bytes memory counted = new bytes(128);
        for (uint256 i = 0; i < 128; ++i) counted[i] = bytes1(uint8(i));
        assertHash("", 0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8);
        assertHash("abc", 0xbddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319);
        assertHash(filled(127, "a"), 0x59e2f1aba240f20aa591016f5ef429990bc9c2131dcd0d30f0ffd75ed18f317d);
        assertHash(counted, 0xc3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1);
    }

    function assertHash(bytes memory message, bytes32 expected) private view {
        vm.assertEq(registrar.blake2b256(message), expected, "digest");
    }

    function filled(uint256 length, bytes1 character) private pure returns (bytes memory text) {
        text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) text[i] = character;
    }

    function test_published_labels() public view {
        assertLabel("sean", NAME, TOKEN);
        assertLabel(
            "keejef",
            "mNpp69gJKd4runEa2LZ5MyWUpw1LjMlP8xtMbLDBVuc=",
            0xeccf66602f80cd1f00802bac9569df46a80c750c4ce5e36abf1cea0ba8336828
        );
        assertLabel(
            "hloth",
            "PPvTuOgAeDo9pgFrQ/SshUdhDAcVW98B2Qc3S8f4xgU=",
            0xb3cf4ba81a36bbd841ec439a2d8a80f48224cd2781c5e10e03a0732b9b8b51a4
        );
        assertLabel(
            "alice",
            "4R2BSXk3LIg7UL2w/62x6vCJi/VP1PvymK8Sb7q72kw=",
            0x1160d60b56369d179819c92f4f02fffea322d8cc9784009b00464436d4436d7c
        );
    }

    function assertLabel(string memory label, string memory name, uint256 id) private view {
        vm.assertEq(registrar.registryName(label), name, "registry name");
        vm.assertEq(registrar.tokenIdOf(label), id, "token id");
    }

    /// @dev All 256 bytes, first, inside and last.
    function test_every_byte_at_every_place() public view {
        for (uint256 value = 0; value < 256; ++value) {
            for (uint256 place = 0; place < 3; ++place) {
                bytes memory text = "abc";
                text[place] = bytes1(uint8(value));
                vm.assertTrue(registrar.isValidLabel(string(text)) == isLabel(text), vm.toString(value));
            }
            bytes memory alone = abi.encodePacked(uint8(value));
            vm.assertTrue(registrar.isValidLabel(string(alone)) == isLabel(alone), vm.toString(value));
        }
    }

    function test_every_length() public view {
        for (uint256 length = 0; length <= 130; ++length) {
            bool isGood = registrar.isValidLabel(string(filled(length, "a")));
            vm.assertTrue(isGood == (length >= 1 && length <= 64), vm.toString(length));
        }
    }

    function testFuzz_any_bytes(bytes memory text) public view {
        vm.assertTrue(registrar.isValidLabel(string(text)) == isLabel(text), "rule");
    }

    /// @dev Mostly good characters, so that good and bad labels are about equally many.
    function testFuzz_near_labels(uint256 seed, uint256 length, uint8 odd) public view {
        bytes memory text = new bytes(bound(length, 0, 130));
        for (uint256 i = 0; i < text.length; ++i) {
            text[i] = INNER[uint256(keccak256(abi.encode(seed, i))) % INNER.length];
        }
        if (seed % 3 == 0 && text.length > 0) text[(seed >> 8) % text.length] = bytes1(odd);
        vm.assertTrue(registrar.isValidLabel(string(text)) == isLabel(text), "rule");
    }

    function test_error_price_of_nothing_that_is_sold() public {
        vm.expectRevert(NamePrices.InvalidLabel.selector);
        registrar.price("-alice", 1);
        vm.expectRevert(NamePrices.InvalidPeriods.selector);
        registrar.price("alice", 0);
        vm.expectRevert(NamePrices.InvalidPeriods.selector);
        registrar.price("alice", 11);
    }

    function testFuzz_price_follows_length_and_terms(uint256 length, uint8 periods) public view {
        length = bound(length, 1, 64);
        periods = uint8(bound(periods, 1, 10));
        uint256[5] memory prices = priceList();
        uint256 expected = prices[length > 5 ? 4 : length - 1] * periods;
        vm.assertEq(registrar.price(string(filled(length, "a")), periods), expected, "price");
    }

    /// @dev While names do not lapse, further terms cost the registrar nothing.
    function test_price_is_never_below_what_the_registry_takes() public {
        vm.prank(admin);
        registry.setFees(20e9, 3e9);
        vm.assertEq(registrar.price("alice", 1), 23e9, "one term");
        vm.assertEq(registrar.price("alice", 3), 3 * LONG_PRICE, "three terms, renewals off");
        useRenewals();
        vm.assertEq(registrar.price("alice", 3), 63e9, "three terms, renewals on");
        vm.assertEq(registrar.price("abcd", 1), 50e9, "four characters");
    }

    function test_bad_labels_are_never_available() public view {
        vm.assertTrue(registrar.available("alice"), "alice");
        vm.assertFalse(registrar.available("Alice"), "Alice");
        vm.assertFalse(registrar.available(""), "nothing");
    }
}
