// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Fees, Limits, Powers} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidStaking} from "../../src/liquid/LiquidStaking.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {SeatTest} from "./SeatTest.sol";

/// @title A vault with its timelock, and the steps that its tests share.
abstract contract LiquidTest is SeatTest {
    uint256 internal constant SHARES_PER_SESH = 1000; // at the first price, for atomic amounts
    uint256 internal constant BOUNTY = 1e9;
    uint256 internal constant SEAT_MAX = 10_000e9;
    uint256 internal constant OPERATOR_MAX = 15_000e9;

    address internal immutable council = wallet(0xC0);
    address internal immutable guardian = wallet(0x60);
    address internal immutable scorer = wallet(0x5C);
    address internal immutable treasury = wallet(0x77);
    address internal immutable keeper = wallet(0x99);
    address internal immutable alice = wallet(102);
    address internal immutable bob = wallet(103);

    TimelockController internal timelock;
    LiquidStaking internal vault;

    function setUp() public virtual override {
        super.setUp();
        address[] memory councils = new address[](1);
        councils[0] = council;
        timelock = new TimelockController(2 days, councils, councils, address(0));
        vault = new LiquidStaking(rewards, factory, somePowers(), someLimits(), someFees());
    }

    function somePowers() internal view returns (Powers memory) {
        return Powers({timelock: timelock, guardian: guardian, scorer: scorer});
    }

    function someLimits() internal pure returns (Limits memory) {
        return
            Limits({
                seatMax: SEAT_MAX,
                operatorMax: OPERATOR_MAX,
                feeMax: FEE,
                scoreMin: 9000,
                bufferTarget: 1000
            });
    }

    function someFees() internal view returns (Fees memory) {
        return Fees({protocol: 500, keepers: 50, bounty: BOUNTY, recipient: treasury});
    }

    function setScore(address operator, uint16 score) internal {
        vm.prank(scorer);
        vault.setScore(operator, score);
    }

    function pauseVault() internal {
        vm.prank(guardian);
        vault.pause();
    }

    function deposit(address account, uint256 assets) internal returns (uint256 shares) {
        fund(account, address(vault), assets);
        vm.prank(account);
        shares = vault.deposit(assets, account);
    }

    function request(address account, uint256 shares) internal returns (uint256 id) {
        vm.prank(account);
        id = vault.requestRedeem(shares, account, account);
    }

    /// @notice The vault takes a seat in node `number`, of which nobody else but the operator has contributed.
    function investIn(uint256 number) internal returns (ServiceNodeContribution node, address seat) {
        node = openNode(number);
        setScore(operatorOf(number), 10000);
        vm.prank(keeper);
        seat = vault.invest(node);
    }

    /// @notice The same, and the node runs.
    function runWith(uint256 number) internal returns (uint64 id, address seat) {
        ServiceNodeContribution node;
        (node, seat) = investIn(number);
        id = fillNode(node, number);
    }

    /// @notice Rewards arrive and are released in full.
    function earn(uint256 amount) internal {
        credit(address(vault), amount);
        vault.collectRewards(0, noSignature, nobody());
        vm.warp(block.timestamp + vault.RELEASE_TIME());
    }

    /// @notice The network pays `amount` for a seat whose node has left.
    function giveBack(uint64 id, address seat, uint256 amount) internal {
        removeNode(id);
        if (amount > 0) credit(seat, amount);
        vm.prank(keeper);
        vault.collectSeat(seat);
    }

    /// @dev The accounting equation, and that the money is there.
    function assertBooks() internal view {
        uint256 assets = vault.idle() + vault.invested() - vault.unreleased();
        vm.assertEq(vault.totalAssets(), assets, "assets");
        uint256 here = vault.idle() + vault.owed() + vault.keepersPot();
        vm.assertLe(here, token.balanceOf(address(vault)), "money here");
    }
}
