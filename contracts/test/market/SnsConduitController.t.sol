// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ISnsConduit} from "../../src/market/ISnsConduit.sol";
import {ISnsConduitController} from "../../src/market/ISnsConduitController.sol";
import {SnsConduit} from "../../src/market/SnsConduit.sol";
import {SnsConduitController} from "../../src/market/SnsConduitController.sol";
import {TestBase} from "../support/TestBase.sol";

/// @title Who may make conduits and open channels, and that this ends.
contract SnsConduitControllerTest is TestBase {
    bytes32 private constant KEY = bytes32("names");
    address private immutable registry = wallet(1);
    address private immutable treasury = wallet(2);
    address private immutable channel = wallet(3);
    address private immutable stranger = wallet(4);

    SnsConduitController private controller;

    function setUp() public {
        controller = new SnsConduitController();
    }

    function test_error_stranger_may_nothing() public {
        address conduit = controller.createConduit(KEY, registry, treasury);
        bytes4 refusal = ISnsConduitController.NotOwner.selector;
        vm.startPrank(stranger);
        vm.expectRevert(refusal);
        controller.createConduit(bytes32("other"), registry, treasury);
        vm.expectRevert(refusal);
        controller.updateChannel(conduit, stranger, true);
        vm.expectRevert(refusal);
        controller.lockChannels();
    }

    function test_error_one_conduit_for_each_key() public {
        address conduit = controller.createConduit(KEY, registry, treasury);
        vm.expectRevert(abi.encodeWithSelector(ISnsConduitController.ConduitAlreadyExists.selector, conduit));
        controller.createConduit(KEY, registry, treasury);
    }

    function test_error_after_the_lock_nobody_changes_anything() public {
        address conduit = controller.createConduit(KEY, registry, treasury);
        controller.updateChannel(conduit, channel, true);
        vm.expectEmit(address(controller));
        emit ISnsConduitController.ChannelsLocked();
        controller.lockChannels();

        bytes4 refusal = ISnsConduitController.ChannelsAreLocked.selector;
        vm.expectRevert(refusal);
        controller.createConduit(bytes32("other"), registry, treasury);
        vm.expectRevert(refusal);
        controller.updateChannel(conduit, stranger, true);
        vm.expectRevert(refusal);
        controller.updateChannel(conduit, channel, false);
        vm.expectRevert(refusal);
        controller.lockChannels();
        vm.assertTrue(SnsConduit(conduit).isChannelOpen(channel), "stays open");
    }

    function test_error_conduit_obeys_its_controller_alone() public {
        SnsConduit conduit = SnsConduit(controller.createConduit(KEY, registry, treasury));
        vm.expectRevert(ISnsConduit.NotController.selector);
        conduit.updateChannel(stranger, true);
        vm.expectRevert(ISnsConduit.NotController.selector);
        conduit.init(stranger, stranger);
    }

    function test_error_conduit_is_set_up_once() public {
        SnsConduit conduit = new SnsConduit();
        conduit.init(registry, treasury);
        vm.expectRevert(ISnsConduit.AlreadyInitialised.selector);
        conduit.init(stranger, stranger);
    }

    function test_conduit_is_where_its_key_says() public {
        (address expected, bool existed) = controller.getConduit(KEY);
        vm.assertFalse(existed, "before");
        vm.expectEmit(address(controller));
        emit ISnsConduitController.ConduitCreated(expected, KEY);
        address conduit = controller.createConduit(KEY, registry, treasury);
        (address found, bool exists) = controller.getConduit(KEY);
        vm.assertTrue(exists, "after");
        vm.assertEq(conduit, expected, "created");
        vm.assertEq(found, expected, "found");
        vm.assertEq(address(SnsConduit(conduit).registry()), registry, "registry");
        vm.assertEq(SnsConduit(conduit).treasury(), treasury, "treasury");
        vm.assertEq(SnsConduit(conduit).controller(), address(controller), "controller");
    }

    function test_code_hashes_are_those_of_every_conduit() public {
        (bytes32 creation, bytes32 runtime) = controller.getConduitCodeHashes();
        vm.assertEq(creation, keccak256(type(SnsConduit).creationCode), "creation code");
        vm.assertEq(controller.createConduit(KEY, registry, treasury).codehash, runtime, "first");
        vm.assertEq(controller.createConduit(bytes32("b"), treasury, registry).codehash, runtime, "second");
    }

    function test_channels_open_and_close_before_the_lock() public {
        SnsConduit conduit = SnsConduit(controller.createConduit(KEY, registry, treasury));
        vm.expectEmit(address(conduit));
        emit ISnsConduit.ChannelUpdated(channel, true);
        controller.updateChannel(address(conduit), channel, true);
        vm.assertTrue(conduit.isChannelOpen(channel), "open");
        vm.expectEmit(address(conduit));
        emit ISnsConduit.ChannelUpdated(channel, false);
        controller.updateChannel(address(conduit), channel, false);
        vm.assertFalse(conduit.isChannelOpen(channel), "closed");
    }
}
