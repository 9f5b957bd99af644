// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IMicroPool} from "../../src/micro/IMicroPool.sol";
import {HookedSesh} from "../support/HookedSesh.sol";
import {MicroTest} from "../support/MicroTest.sol";

/// @dev Every entry point is entered again from within the transfers of the others.
contract MicroReentrancyTest is MicroTest {
    HookedSesh private hooked;

    function _tokenCode() internal override returns (address) {
        return address(new HookedSesh());
    }

    function setUp() public override {
        super.setUp();
        hooked = HookedSesh(address(token));
    }

    function assertNoneGetsIn(address caller, bytes memory outer) private {
        bytes[6] memory inner = [
            abi.encodeCall(micro.join, (1e9)),
            abi.encodeCall(micro.takeBack, (0)),
            abi.encodeCall(micro.giveSeatBack, ()),
            abi.encodeCall(micro.requestExit, ()),
            abi.encodeCall(micro.collect, (0, noSignature, nobody())),
            abi.encodeCall(micro.claim, (alice))
        ];
        bytes memory expected = abi.encodeWithSelector(ReentrancyGuard.ReentrancyGuardReentrantCall.selector);
        for (uint256 i = 0; i < inner.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            hooked.arm(address(micro), inner[i]);
            vm.prank(caller);
            (bool success, ) = address(micro).call(outer);
            vm.assertTrue(success && hooked.wasCalled(), "outer call");
            vm.assertEq(hooked.answer(), expected, "refused");
            vm.revertToState(snapshot);
        }
    }

    function test_a_hostile_token_gets_nowhere() public {
        join(alice, 2_000e9);
        fund(bob, address(micro), 1_000e9);
        assertNoneGetsIn(bob, abi.encodeCall(micro.join, (1e9)));
        assertNoneGetsIn(bob, abi.encodeCall(micro.join, (1_000e9)));
        assertNoneGetsIn(alice, abi.encodeCall(micro.takeBack, (1e9)));

        // While the last member pays, the seat cannot be taken: no share is there unpaid.
        hooked.arm(address(micro), abi.encodeCall(micro.takeSeat, ()));
        vm.prank(bob);
        micro.join(1_000e9);
        vm.assertEq(
            hooked.answer(),
            abi.encodeWithSelector(IMicroPool.NotFull.selector, 2_000e9, TARGET),
            "not full"
        );

        credit(address(micro), 30e9);
        assertNoneGetsIn(bob, abi.encodeCall(micro.collect, (0, noSignature, nobody())));
        micro.collect(0, noSignature, nobody());
        assertNoneGetsIn(bob, abi.encodeCall(micro.claim, (bob)));
        vm.warp(DEADLINE + 1);
        assertNoneGetsIn(bob, abi.encodeCall(micro.giveSeatBack, ()));
    }
}
