// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {HookedSesh} from "../support/HookedSesh.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

/// @dev Every entry point is entered again from within every transfer of the others.
contract LiquidReentrancyTest is LiquidTest {
    HookedSesh private hooked;

    function _tokenCode() internal override returns (address) {
        return address(new HookedSesh());
    }

    function setUp() public override {
        super.setUp();
        hooked = HookedSesh(address(token));
        deposit(alice, 10_000e9);
    }

    /// @return calls Everything that moves something.
    function entryPoints(address seat) private view returns (bytes[8] memory calls) {
        calls = [
            abi.encodeCall(vault.deposit, (1e9, alice)),
            abi.encodeCall(vault.mint, (1e12, alice)),
            abi.encodeCall(vault.requestRedeem, (1, address(hooked), address(hooked))),
            abi.encodeCall(vault.claimRedeem, (1, alice)),
            abi.encodeCall(vault.invest, (ServiceNodeContribution(address(1)))),
            abi.encodeCall(vault.requestExit, (seat)),
            abi.encodeCall(vault.collectSeat, (seat)),
            abi.encodeCall(vault.collectRewards, (0, noSignature, nobody()))
        ];
    }

    function assertNoneGetsIn(address caller, bytes memory outer, address seat) private {
        bytes[8] memory inner = entryPoints(seat);
        for (uint256 i = 0; i < inner.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            hooked.arm(address(vault), inner[i]);
            vm.prank(caller);
            (bool success, ) = address(vault).call(outer);
            vm.assertTrue(success, "outer call");
            vm.assertTrue(hooked.wasCalled(), "called back");
            vm.assertEq(
                hooked.answer(),
                abi.encodeWithSelector(ReentrancyGuard.ReentrancyGuardReentrantCall.selector),
                "refused"
            );
            assertBooks();
            vm.revertToState(snapshot);
        }
    }

    function test_a_hostile_token_gets_nowhere() public {
        (ServiceNodeContribution node, address seat) = investIn(1);
        fund(bob, address(vault), 5e9);
        assertNoneGetsIn(bob, abi.encodeCall(vault.deposit, (5e9, bob)), seat);
        assertNoneGetsIn(alice, abi.encodeCall(vault.withdraw, (1e9, alice, alice)), seat);
        request(alice, 1e12);
        assertNoneGetsIn(alice, abi.encodeCall(vault.claimRedeem, (1, alice)), seat);
        credit(address(vault), 1_000e9);
        assertNoneGetsIn(keeper, abi.encodeCall(vault.collectRewards, (0, noSignature, nobody())), seat);

        resetNode(node);
        assertNoneGetsIn(keeper, abi.encodeCall(vault.collectSeat, (seat)), seat);
        vault.collectSeat(seat);
        contributeTo(node, operatorOf(1), QUARTER);
        assertNoneGetsIn(keeper, abi.encodeCall(vault.invest, (node)), seat);
        address second = vault.invest(node);
        vm.warp(block.timestamp + 7 days);
        assertNoneGetsIn(keeper, abi.encodeCall(vault.requestExit, (second)), second);
    }
}
